import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

// What is typed in letters is no number that the record would have to have.
const named = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/**
 * Writes a documentary of many counts, each from a claimant and a source that it shares with few others.
 *
 * @param content the folder that it goes to
 * @param howMany how many counts it has
 */
export async function writeManyCounts(content: string, howMany: number): Promise<void> {
  const numbers = Array.from({ length: howMany }, (_, n) => n);
  const sources = numbers.slice(0, Math.ceil(howMany / 4));
  const files = {
    'documentary.yaml':
      'title: Many\ndescription: Many.\nurl: https://many.example/\nlanguage: en\nchapters: [first]\npublisher: {name: The Many}\nlicence: {name: CC0, address: "https://creativecommons.org/publicdomain/zero/1.0/"}\n',
    'sources.yaml': sources
      .map(
        (n) =>
          `source-${n}: {publisher: Paper ${named(n)}, title: A report, address: "https://p.example/${n}", date: 2021}\n`,
      )
      .join(''),
    'counts.yaml': numbers
      .map(
        (n) =>
          `count-${n}: {value: ${n * 7}, bound: about, unit: {one: thing, other: things}, label: things ${named(n)}, rule: Each once., claimant: Keeper ${named(n % sources.length)}, source: source-${n % sources.length}, asOf: 2021, standing: ${n % 2 ? 'alleged' : 'established'}}\n`,
      )
      .join(''),
    'chapters/first.mdx': `---\ntitle: First\ndescription: The first.\npublished: 2021\n---\n\n${numbers.map((n) => `<Count id="count-${n}" />.<Cite id="source-${n % sources.length}" />`).join('\n\n')}\n`,
  };
  await mkdir(join(content, 'chapters'), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(content, name), text);
}

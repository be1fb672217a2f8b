import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFolder, read } from '../../src/desk/index.ts';
import { problemKinds } from '../../src/documentary/index.ts';
import { mutation } from '../support/arbitrary/mutation.ts';
import { text } from '../support/arbitrary/text.ts';
import { trying } from '../support/arbitrary/trying.ts';
import { sitesFolder } from '../support/build.ts';
import { boats, contentWith, type Files, longer, memoryFolder } from '../support/small-content.ts';

const aShip: Files = contentWith({
  ...longer('counts.yaml', boats),
  'corrections.yaml':
    "- date: 2021-08\n  count: ships\n  said: 11 ships\n  right: '{ships}'\n  why: A page was missing.\n",
  'published.yaml': 'ships:\n  value: 12\n  bound: about\n  standing: established\n',
  'cover.mdx': 'There were <Count id="ships" />, and <Count id="boats" />.<Cite id="paper" />\n',
});

/** The files of a documentary, as they are. */
async function filesOf(site: string): Promise<Files> {
  const folder = diskFolder(join(sitesFolder, site, 'content'));
  const texts = (await folder.list()).map(async (file) => [file, await folder.text(file)] as const);
  return Object.fromEntries(await Promise.all(texts));
}

const whole = [aShip, ...(await Promise.all(['hostile', 'arabic', 'glaciers', 'innocent'].map(filesOf)))];

/** Reads a folder and looks at what the desk says of it. */
async function told(files: Files): Promise<void> {
  const { documentary, problems } = await read(memoryFolder(files));
  expect(documentary === undefined).toBe(problems.length > 0);
  // Nobody agrees on the lines of such a text, and the desk takes none.
  const lineless = Object.entries(files).some(([name, text]) => /\.(yaml|mdx)$/.test(name) && /\r(?!\n)/.test(text));
  if (lineless) expect(documentary).toBeUndefined();
  for (const { file, line, column, kind, message, hint } of problems) {
    expect(Object.keys(problemKinds)).toContain(kind);
    for (const words of [message, hint]) {
      expect(words.trim()).not.toBe('');
      expect(words).not.toMatch(/\[object Object\]|function Object|native code|call stack|`undefined`/);
    }
    if (lineless) continue;
    // What is not there has no lines.
    const lines = (files[file] ?? '').replace(/^\uFEFF/, '').split('\n');
    expect(line).toBeGreaterThan(0);
    expect(line, `${file}:${line} ${message}`).toBeLessThanOrEqual(lines.length);
    expect(column, `${file}:${line}:${column} ${message}`).toBeGreaterThan(0);
    expect(column, `${file}:${line}:${column} ${message}`).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
  }
}

const yamlFiles = 'documentary counts sources events terms corrections published charts/fleet'.split(' ');
const anyFile = fc.constantFrom(...yamlFiles.map((name) => `${name}.yaml`), 'chapters/first.mdx', 'cover.mdx');

describe('whatever stands in a content folder', () => {
  test('any text in the place of a file gives a documentary or problems', async () => {
    const anyText = fc.oneof(
      text(),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json(),
      fc.json({ depthSize: 'large' }),
    );
    await fc.assert(
      fc.asyncProperty(anyFile, anyText, (file, written) => told({ ...aShip, [file]: written })),
      trying(120),
    );
  });

  test('any change in a documentary gives a documentary or problems', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        mutation,
        (files, which, mutate) => {
          const names = Object.keys(files).filter((name) => /\.(yaml|mdx)$/.test(name));
          const file = names[Math.floor(which * names.length)]!;
          return told({ ...files, [file]: mutate(files[file]!) });
        },
      ),
      trying(250),
    );
  });

  test('any text in any key of the record stays what it is', async () => {
    await fc.assert(
      fc.asyncProperty(text(), async (written) => {
        const term = { harbour: { term: written, definition: written } };
        const files = { ...aShip, 'terms.yaml': JSON.stringify(term) };
        await told(files);
        const { documentary } = await read(memoryFolder(files));
        if (documentary && !/\{(ships|boats)/.test(written)) {
          expect(documentary.terms.get('harbour')?.definition).toBe(written);
        }
      }),
      trying(60),
    );
  });
});

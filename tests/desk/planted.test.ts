import { expect, test } from 'vitest';
import { read } from '../../src/desk/index.ts';
import type { ProblemKind } from '../../src/documentary/index.ts';
import { contentWith, memoryFolder } from '../support/small-content.ts';

/** One line of a chapter with one fault, the column where it stands, and its kind. */
const faults: [line: string, column: number, kind: ProblemKind][] = [
  ['There were about 12 ships in sight.', 12, 'typed-number'],
  ['They had 4,711 sailors on board.', 10, 'unrecorded-number'],
  ['It says so.<Cite id="papre" />', 12, 'unknown-id'],
  ['<Cuont id="ships" />', 1, 'unknown-component'],
  ['There were <Count id="ships" shwo="value" />.', 12, 'unknown-attribute'],
  ['It is told [elsewhere](../elsewere/).', 12, 'dead-link'],
  ['They signed it: <Denial by="The port">No.</Denial>', 17, 'unsourced-claim'],
  ['A storm, says <Term id="harbor" />.', 15, 'unknown-id'],
  ['It was <b style="color: red">late</b>.', 8, 'unsafe-markup'],
  ['The sum is {1 + 1}.', 12, 'code-in-prose'],
];
const faulty = 20;
const innocent = 'On 18 July 2021, at 10:30, unit 8200 had version 14.6 on an iPhone 12; see page 37.';

test('of 500 faults in 1,000 chapters each is named once, in order', async () => {
  const planted: string[] = [];
  const chapters = Array.from({ length: 1000 }, (_, n) => {
    const id = `chapter-${String(n).padStart(3, '0')}`;
    const file = `chapters/${id}.mdx`;
    const lines = ['---', `title: ${'A'.repeat(n + 1)}`, 'description: One of many.', 'published: 2026', '---', ''];
    for (const [line, column, kind] of faults) {
      lines.push(innocent, '');
      if (n % faulty !== 0) continue;
      lines.push(line, '');
      planted.push(`${file}:${lines.length - 1}:${column} ${kind}`);
    }
    return { id, file, text: lines.join('\n') };
  });
  const { problems } = await read(
    memoryFolder({
      ...contentWith({}),
      'documentary.yaml': contentWith({})['documentary.yaml']!.replace(
        '  - first',
        ['first', ...chapters.map(({ id }) => id)].map((id) => `  - ${id}`).join('\n'),
      ),
      ...Object.fromEntries(chapters.map(({ file, text }) => [file, text])),
    }),
  );
  expect(planted).toHaveLength(500);
  expect(problems.map(({ file, line, column, kind }) => `${file}:${line}:${column} ${kind}`)).toEqual(planted);
});

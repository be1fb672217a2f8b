import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read, rereader } from '../../src/desk/index.ts';
import { smallContent, memoryFolder } from '../support/small-content.ts';
import { trying } from '../support/arbitrary/trying.ts';

/** Texts that a file may have: as it should be, broken in several ways, gone. */
const texts: Record<string, (string | undefined)[]> = {
  'chapters/first.mdx': [
    smallContent['chapters/first.mdx'],
    `${smallContent['chapters/first.mdx']}\nThere were 12 ships and 13 boats.\n`,
    `${smallContent['chapters/first.mdx']}\n<b>They sailed.\n`,
    '',
    undefined,
  ],
  'counts.yaml': [
    smallContent['counts.yaml'],
    smallContent['counts.yaml']!.replace('value: 12', 'value: 13'),
    smallContent['counts.yaml']!.replace('value: 12', 'valeu: 12'),
    smallContent['counts.yaml']!.replace('ships:', 'boats:'),
  ],
  'documentary.yaml': [
    smallContent['documentary.yaml'],
    smallContent['documentary.yaml']!.replace('language: en', 'language: de'),
    undefined,
  ],
};
const states = fc.array(
  fc.record(Object.fromEntries(Object.entries(texts).map(([file, of]) => [file, fc.constantFrom(...of)]))),
  {
    minLength: 2,
    maxLength: 6,
  },
);

test('a folder that is read again and again says what it would say at first, whatever stood in it before', async () => {
  await fc.assert(
    fc.asyncProperty(states, async (edits) => {
      const again = rereader();
      for (const edit of edits) {
        const files = Object.entries({ ...smallContent, ...edit }).filter(
          (file): file is [string, string] => file[1] !== undefined,
        );
        const folder = memoryFolder(Object.fromEntries(files));
        const [expected, found] = [await read(folder), await again(folder)];
        expect(found).toEqual(expected);
      }
    }),
    trying(15),
  );
});

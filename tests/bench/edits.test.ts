import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskFolder, read } from '../../src/desk/index.ts';
import { known } from '../../src/documentary/index.ts';
import { temporaryFolder } from '../support/build.ts';
import { edits } from './edits.ts';
import { digestsOf, unlike } from './same-bytes.ts';
import { writeDocumentary } from './write-documentary.ts';

test.each([
  ['text', ['chapters/account-0006.mdx']],
  ['title', ['chapters/account-0006.mdx']],
  ['count', ['counts.yaml']],
] as const)(
  'the edit of a %s changes one file each time, and the content has no problems after it',
  async (edit, files) => {
    await using folder = await temporaryFolder();
    const content = await writeDocumentary(folder.path, 10);
    for (const _time of [1, 2]) {
      const before = await digestsOf(content);
      await edits[edit].make(content);
      expect(unlike(before, await digestsOf(content))).toEqual(files);
    }
    expect((await read(diskFolder(content))).problems).toEqual([]);
  },
);

test('the count that is edited is shown by every fifth chapter and by charts', async () => {
  await using folder = await temporaryFolder();
  const content = await writeDocumentary(folder.path, 40);
  const before = (await read(diskFolder(content))).documentary!;
  await edits.count.make(content);
  const after = (await read(diskFolder(content))).documentary!;
  const changed = [...after.counts.keys()].filter(
    (id) => known(after.counts, id).value !== known(before.counts, id).value,
  );
  expect(changed).toHaveLength(1);
  const yaml = await Promise.all(
    [...after.charts.keys()].map((id) => readFile(join(content, `charts/${id}.yaml`), 'utf8')),
  );
  expect(yaml.filter((text) => text.includes(changed[0]!)).length).toBeGreaterThan(1);
  const showing = after.chapters.filter(({ references }) => references.some(({ id }) => id === changed[0]));
  expect(showing.length).toBe(8);
});

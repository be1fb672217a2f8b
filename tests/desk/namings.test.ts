import { expect, test } from 'vitest';
import { read } from '../../src/desk/index.ts';
import { contentWith, edited, longer, memoryFolder } from '../support/small-content.ts';

const namingsOf = async (files: Record<string, string>) => {
  const { documentary, problems } = await read(memoryFolder(contentWith(files)));
  expect(problems).toEqual([]);
  return documentary!.namings.get('ships');
};

test('a count that no text names in braces has no namings', async () => {
  expect(await namingsOf({})).toBeUndefined();
});

test.each([
  ['documentary.yaml', 'What the harbour saw.', { holder: 'documentary', id: '', field: 'description' }],
  ['documentary.yaml', 'The Harbour', { holder: 'documentary', id: '', field: 'publisher' }],
  ['counts.yaml', 'Each ship is counted once.', { holder: 'counts', id: 'ships', field: 'rule' }],
  ['sources.yaml', 'The Paper', { holder: 'sources', id: 'paper', field: 'publisher' }],
  ['events.yaml', 'A storm', { holder: 'events', id: 'storm', field: 'title' }],
  ['terms.yaml', 'Where ships stay.', { holder: 'terms', id: 'harbour', field: 'definition' }],
  ['charts/fleet.yaml', 'There were many.', { holder: 'charts', id: 'fleet', field: 'takeaway' }],
  ['chapters/first.mdx', 'The first chapter.', { holder: 'chapters', id: 'first', field: 'description' }],
])('a text of %s that names a count is known', async (file, piece, naming) => {
  expect(await namingsOf(edited(file, piece, 'On {ships}.'))).toEqual([naming]);
});

test('a text that names a count twice, or its value, or divides by it, is there once', async () => {
  expect(await namingsOf(edited('events.yaml', 'A storm', '"{ships}, {ships.value}"'))).toEqual([
    { holder: 'events', id: 'storm', field: 'title' },
  ]);
  const { documentary } = await read(
    memoryFolder(contentWith(edited('documentary.yaml', 'What the harbour saw.', '"{ships/ships} times"'))),
  );
  expect(documentary?.namings.get('ships')).toHaveLength(1);
});

test('texts inside lists are known by the list that they stand in', async () => {
  const correction =
    "- date: 2022\n  count: ships\n  said: eleven # no count: what was said\n  right: '{ships}'\n  why: A slip.\n";
  expect(await namingsOf({ 'corrections.yaml': correction })).toEqual([
    { holder: 'corrections', id: expect.stringMatching(/^2022\.ships\.[0-9a-f]{6}$/), field: 'right' },
  ]);
});

test('a caption that names a count is known', async () => {
  const figure = '\n<Figure caption="The harbour with {ships}">\n\n![Ships](ship.png)\n\n</Figure>\n';
  expect(await namingsOf({ ...longer('chapters/first.mdx', figure), 'chapters/ship.png': '' })).toEqual([
    { holder: 'chapters', id: 'first', field: 'text' },
  ]);
});

import { expect, test } from 'vitest';
import { read } from '../../src/desk/index.ts';
import { filledParts } from '../../src/publish/filled-parts.ts';
import { contentWith, memoryFolder } from '../support/small-content.ts';

const parts = ['charts', 'figures', 'timeline', 'sources', 'glossary'] as const;
const filled = async (changed: Record<string, string | undefined>) =>
  filledParts(parts, (await read(memoryFolder(contentWith(changed)))).documentary!);

test('parts that have entries are led to, in the order asked for', async () => {
  expect(await filled({})).toEqual(parts);
});

test('parts without entries are not', async () => {
  const words = '---\ntitle: First\ndescription: The first.\npublished: 2021\n---\n\nWords.\n';
  const none = { 'terms.yaml': undefined, 'events.yaml': undefined };
  expect(await filled({ ...none, 'chapters/first.mdx': words })).toEqual(['charts', 'figures', 'sources']);
  const nothing = { ...none, 'counts.yaml': undefined, 'sources.yaml': undefined, 'charts/fleet.yaml': undefined };
  expect(await filled({ ...nothing, 'chapters/first.mdx': words })).toEqual([]);
});

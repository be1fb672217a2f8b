import { expect, test } from 'vitest';
import { outwardLinks } from '../../src/desk/index.ts';
import { contentWith, edited, longer, memoryFolder } from '../support/small-content.ts';

const linksOf = async (changed: Record<string, string | undefined>) =>
  Object.fromEntries(
    (await outwardLinks(memoryFolder(contentWith(changed)))).map(({ address, places, archived }) => [
      address,
      [...places.map(({ file, line, column }) => `${file}:${line}:${column}`), ...(archived ? [`-> ${archived}`] : [])],
    ]),
  );

const licence = { 'https://creativecommons.org/publicdomain/zero/1.0/': ['documentary.yaml:11:12'] };

test('are the addresses of other sites, each with all its places and its archived copy', async () => {
  const links = await linksOf({
    ...edited('sources.yaml', 'date: 2021', 'date: 2021\n  archived: https://archive.example/1'),
    ...longer(
      'chapters/first.mdx',
      '\nSee [there](https://paper.example/), <a href="https://other.example/#part">here</a>, [back](../first/), [our own](https://example.org/ships/about/), [write](mailto:harbour@example.org).\n',
    ),
  });
  expect(links).toEqual({
    ...licence,
    'https://paper.example/': ['sources.yaml:4:12', 'chapters/first.mdx:9:5', '-> https://archive.example/1'],
    'https://archive.example/1': ['sources.yaml:6:13'],
    'https://other.example/#part': ['chapters/first.mdx:9:38'],
  });
});

test('are found in drafts and in content with problems too', async () => {
  const links = await linksOf({
    ...edited('chapters/first.mdx', 'published: 2021-08', 'draft: true\nunknown: true'),
    ...edited('sources.yaml', '  date: 2021\n', ''),
    'terms.yaml': 'harbour: {',
  });
  expect(links).toEqual({ ...licence, 'https://paper.example/': ['sources.yaml:4:12'] });
});

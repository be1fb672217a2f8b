import { describe, expect, test } from 'vitest';
import { mdxToJs } from 'satteri';
import { read } from '../../src/desk/index.ts';
import { editionsOf } from '../../src/publish/edition.ts';
import { blockLines } from '../../src/site/block-lines.ts';
import { paragraphIds } from '../../src/site/paragraph-ids.ts';
import { problemPlaces } from '../../src/site/problem-places.ts';
import { contentWith, memoryFolder, smallContent } from '../support/small-content.ts';

const chapter = `${smallContent['chapters/first.mdx']}
<Chart id="fleet" />

## What was *seen*

- one thing
- another

| a | b |
| - | - |
| c | d |

<Denial by="The port">

It denies it.<Cite id="paper" />

</Denial>
`;
const content = contentWith({ 'chapters/first.mdx': chapter, 'cover.mdx': 'Some words.\n\nAnd more of them.\n' });
const shown = await read(memoryFolder(content));
const documentary = shown.documentary!;
const editions = editionsOf(documentary, [{ ...documentary, language: 'fr' }], 'https://example.org/ships/');
const translated = {
  'chapters/fr/first.mdx': chapter,
  'fr/cover.mdx': 'Des mots.\n',
  'fr/terms.yaml': content['terms.yaml']!,
};
const lines = chapter.split('\n');
const lineOf = (piece: string) => lines.findIndex((line) => line.includes(piece)) + 1;

const placesIn = (now: Record<string, string | undefined>, file: string, line: number) => {
  expect(shown.problems).toEqual([]);
  const texts = new Map(
    Object.entries({ ...content, ...translated, ...now }).filter(
      (text): text is [string, string] => text[1] !== undefined,
    ),
  );
  return problemPlaces(texts, {
    editions,
    texts: new Map([...shown.texts, ...Object.entries(translated)]),
  })({ file, line, column: 1 });
};
const onChapter = (find: string) => [{ page: '/ships/chapters/first/', find }];
const lined = (line: number) => onChapter(`main [data-line="${line}"]`);

describe('a problem in a text is shown', () => {
  test.each([
    ['title: First', onChapter('main h1')],
    ['There were', lined(lineOf('There were'))],
    ['<Chart', onChapter('main [id="chart.fleet"]')],
    ['## What', lined(lineOf('## What'))],
    ['- another', lined(lineOf('- another'))],
    ['| c | d |', lined(lineOf('| a | b |'))],
    ['It denies', lined(lineOf('It denies'))],
    ['<Denial', lined(lineOf('It denies'))],
  ])('over %s', (piece, expected) => {
    expect(placesIn({}, 'chapters/first.mdx', lineOf(piece))).toEqual(expected);
  });

  test('over what stands behind something new, and over the same ones behind it', () => {
    const now = { 'chapters/first.mdx': chapter.replace('## What', 'A new <b>paragraph.\n\n## What') };
    expect(placesIn(now, 'chapters/first.mdx', lineOf('## What'))).toEqual(lined(lineOf('## What')));
    expect(placesIn(now, 'chapters/first.mdx', lineOf('It denies') + 2)).toEqual(lined(lineOf('It denies')));
  });

  test('on the front page, where it is the text of the front page', () => {
    expect(placesIn({}, 'cover.mdx', 3)).toEqual([{ page: '/ships/', find: 'main [data-line="3"]' }]);
  });

  test('on the pages of its language, where it is a translation', () => {
    const french = placesIn({}, 'chapters/fr/first.mdx', lineOf('<Chart'));
    expect(french).toEqual([{ page: '/ships/fr/chapters/first/', find: 'main [id="chart.fleet"]' }]);
    expect(placesIn({}, 'fr/cover.mdx', 1)).toEqual([{ page: '/ships/fr/', find: 'main [data-line="1"]' }]);
    const line = content['terms.yaml']!.split('\n').findIndex((each) => each.startsWith('harbour:')) + 1;
    expect(placesIn({}, 'fr/terms.yaml', line)).toContainEqual({
      page: '/ships/fr/glossary/',
      find: 'main [id="harbour"]',
    });
    expect(placesIn({}, 'terms.yaml', line).map(({ page }) => page)).toContain('/ships/glossary/');
  });

  test('nowhere, where the file is new', () => {
    expect(placesIn({ 'chapters/new.mdx': 'New.' }, 'chapters/new.mdx', 1)).toEqual([]);
    expect(problemPlaces(new Map(), undefined)({ file: 'counts.yaml', line: 1, column: 1 })).toEqual([]);
  });
});

test('each block of a text has its line in the dev server, beside its own id, and none in a build', async () => {
  const rendered = async (follows: boolean) =>
    (await mdxToJs(chapter, { mdastPlugins: [paragraphIds, blockLines(() => follows)], jsx: true })).code;
  const served = await rendered(true);
  for (const piece of ['There were', '## What', '- one', '- another', '| a | b |', 'It denies']) {
    expect(served, piece).toContain(`data-line="${lineOf(piece)}"`);
  }
  expect(served).toMatch(new RegExp(`<_components.p id="p.it-denies-it" data-line="${lineOf('It denies')}"`));
  expect(await rendered(false)).not.toContain('data-line');
});

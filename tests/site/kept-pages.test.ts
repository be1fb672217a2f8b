import { randomUUID } from 'node:crypto';
import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import type { Chapter, Documentary } from '../../src/documentary/index.ts';
import { type Edition, editionsOf } from '../../src/publish/edition.ts';
import { tellReads } from '../../src/site/chapter-reads.ts';
import { keptPages } from '../../src/site/kept-pages.ts';
import { theListRecord } from '../support/the-list.ts';

const { documentary } = await theListRecord();
const [first, second] = documentary.chapters.map(({ id }) => id) as [string, string];
const url = 'https://example.org/story/';

/** The documentary in two languages, with the title of a chapter of the translation. */
function inTwo(title: string): [Edition, Edition] {
  const copy = (chapters: Partial<Chapter>[] = []): Chapter[] =>
    documentary.chapters.slice(0, 2).map((chapter, n) => ({ ...chapter, ...chapters[n] }));
  const original: Documentary = { ...documentary, chapters: copy() };
  const french: Documentary = { ...documentary, language: 'fr', chapters: copy([{}, { title }]) };
  return editionsOf(original, [french], url) as [Edition, Edition];
}

const texts = new Map(
  [first, second].flatMap((id) => [
    [`chapters/${id}.mdx`, 'One text.'],
    [`chapters/fr/${id}.mdx`, 'One text.'],
  ]),
);
// What earlier runs have kept is nothing to these.
const run = randomUUID();

/** Makes the page of the first chapter in both languages, each of which tells of the next one. */
async function made(title: string, changed = new Map<string, string>()) {
  const editions = inTwo(title);
  const kept = await keptPages(new Map([...texts, ...changed]), editions, [run]);
  for (const edition of editions) tellReads(edition);
  const rendered: string[] = [];
  const inner = {
    name: 'pages',
    getStaticPaths: () => Promise.resolve([]),
    render(request: Request) {
      const { pathname } = new URL(request.url);
      rendered.push(pathname);
      const edition = editions.find(({ paths }) => paths.chapter(first) === pathname)!;
      return Promise.resolve(new Response(`${pathname}: ${edition.documentary.chapters[1]!.title}`));
    },
  } as unknown as AstroPrerenderer;
  const { render } = kept(inner);
  const pages: string[] = [];
  for (const { paths } of editions) {
    const response = await render(new Request(paths.absolute(paths.chapter(first))), {} as never);
    pages.push(await (response as Response).text());
  }
  return { pages, rendered };
}

test('pages of editions are kept apart, and each until what it tells of changes', async () => {
  const { title } = documentary.chapters[1]!;
  const paths = [`/story/chapters/${first}/`, `/story/fr/chapters/${first}/`] as const;
  const pages = [`${paths[0]}: ${title}`, `${paths[1]}: Un`];
  expect(await made('Un')).toEqual({ pages, rendered: [...paths] });
  expect(await made('Un')).toEqual({ pages, rendered: [] });
  expect(await made('Deux')).toEqual({ pages: [pages[0], `${paths[1]}: Deux`], rendered: [paths[1]] });
  const { rendered } = await made('Deux', new Map([[`chapters/fr/${first}.mdx`, 'Another.']]));
  expect(rendered).toEqual([paths[1]]);
});

import { posix } from 'node:path';
import type { APIRoute } from 'astro';
import { getImage } from 'astro:assets';
import pictures from 'virtual:on-record/pictures';
import { chapterTree } from '../desk/index.ts';
import type { Chapter } from '../documentary/index.ts';
import { textTypes } from '../publish/paths.ts';
import { picturesIn } from '../publish/twin/body.ts';
import { chapterTwin } from '../publish/twin/chapter-twin.ts';
import type { PageEdition } from './page-edition.ts';
import { chapterFile } from './text-files.ts';
import { textOf } from './texts.ts';

/** The route that serves a chapter as plain Markdown. */
export const twinFile: APIRoute<{ chapter: Chapter }> = async ({ props: { chapter }, locals: { edition } }) => {
  const file = chapterFile(chapter.id, edition);
  const tree = chapterTree(textOf(chapter, edition), edition.documentary);
  const addresses = new Map<string, string | undefined>();
  for (const url of picturesIn(tree)) addresses.set(url, await addressOf(file, url, edition));
  const twin = chapterTwin({ chapter, tree, picture: (url) => addresses.get(url) }, edition);
  return new Response(twin, { headers: { 'content-type': textTypes.chapter } });
};

/** Where a picture stands that a chapter shows: the very file of its page, because it is asked for in the same way. */
async function addressOf(file: string, url: string, { paths }: PageEdition): Promise<string | undefined> {
  const picture = pictures[posix.join(posix.dirname(file), decodeURI(url))];
  return picture && paths.absolute((await getImage({ src: await picture() })).src);
}

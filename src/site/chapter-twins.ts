import { posix } from 'node:path';
import type { APIRoute } from 'astro';
import { getImage } from 'astro:assets';
import pictures from 'virtual:on-record/pictures';
import { chapterTree } from '../desk/index.ts';
import type { Chapter } from '../documentary/index.ts';
import { textTypes } from '../publish/paths.ts';
import { picturesIn } from '../publish/twin/body.ts';
import { chapterTwin } from '../publish/twin/chapter-twin.ts';
import { documentary, edition, paths } from './record.ts';
import { fileOf, textOf } from './texts.ts';

/** One file a chapter, for `getStaticPaths`. */
export const twinPages = () =>
  documentary.chapters.map((chapter) => ({ params: { chapter: chapter.id }, props: { chapter } }));

/** The route that serves a chapter as plain Markdown. */
export const twinFile: APIRoute<{ chapter: Chapter }> = async ({ props: { chapter } }) => {
  const file = fileOf(chapter);
  const tree = chapterTree(textOf(chapter), documentary);
  const addresses = new Map<string, string | undefined>();
  for (const url of picturesIn(tree)) addresses.set(url, await addressOf(file, url));
  const twin = chapterTwin({ chapter, tree, picture: (url) => addresses.get(url) }, edition);
  return new Response(twin, { headers: { 'content-type': textTypes.chapter } });
};

/** Where a picture stands that a chapter shows: the very file of its page, because it is asked for in the same way. */
async function addressOf(chapter: string, url: string): Promise<string | undefined> {
  const picture = pictures[posix.join(posix.dirname(chapter), decodeURI(url))];
  return picture && paths.absolute((await getImage({ src: await picture() })).src);
}

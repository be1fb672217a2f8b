import type { APIRoute } from 'astro';
import type { Chapter, Chart } from '../documentary/index.ts';
import { chapterCitation, chartCitation } from '../publish/citation.ts';
import { citationFiles } from '../publish/citation-files.ts';
import { type CitationKind, citationKinds, citationTypes } from '../publish/paths.ts';
import { documentary, paths, wording } from './record.ts';

/** How a chart of the documentary is cited. */
export const citationOfChart = (chart: Chart) => chartCitation(chart, documentary, paths, wording);

/** How a chapter of the documentary is cited. */
export const citationOfChapter = (chapter: Chapter) => chapterCitation(chapter, documentary, paths);

/** One file a chapter and kind of citation, in the dev server; a build writes them as `chapter-citations.ts` does. */
export const getStaticPaths = () =>
  documentary.chapters.flatMap((chapter) =>
    citationKinds.map((kind) => ({ params: { chapter: chapter.id, kind }, props: { chapter, kind } })),
  );

export const GET: APIRoute<{ chapter: Chapter; kind: CitationKind }> = ({ props: { chapter, kind } }) =>
  new Response(citationFiles[kind](citationOfChapter(chapter)), { headers: { 'content-type': citationTypes[kind] } });

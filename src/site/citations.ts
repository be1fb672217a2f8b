import type { APIRoute } from 'astro';
import type { Chapter, Chart } from '../documentary/index.ts';
import { chapterCitation, chartCitation } from '../publish/citation.ts';
import { citationFiles } from '../publish/citation-files.ts';
import { type CitationKind, citationKinds, citationTypes } from '../publish/paths.ts';
import { inEachEdition } from './edition-pages.ts';
import type { PageEdition } from './page-edition.ts';

/** How a chart of the documentary is cited. */
export const citationOfChart = (chart: Chart, { documentary, paths, wording }: PageEdition) =>
  chartCitation(chart, documentary, paths, wording);

/** How a chapter of the documentary is cited. */
export const citationOfChapter = (chapter: Chapter, { documentary, paths }: PageEdition) =>
  chapterCitation(chapter, documentary, paths);

/** One file a chapter and kind of citation, in the dev server; a build writes them as `chapter-citations.ts` does. */
export const getStaticPaths = inEachEdition(({ documentary }) =>
  documentary.chapters.flatMap((chapter) =>
    citationKinds.map((kind) => ({ params: { chapter: chapter.id, kind }, props: { chapter, kind } })),
  ),
);

export const GET: APIRoute<{ chapter: Chapter; kind: CitationKind }> = ({
  props: { chapter, kind },
  locals: { edition },
}) =>
  new Response(citationFiles[kind](citationOfChapter(chapter, edition)), {
    headers: { 'content-type': citationTypes[kind] },
  });

import type { APIRoute } from 'astro';
import type { Chart } from '../documentary/index.ts';
import { embedHeight } from '../publish/embed.ts';
import { oembedOf } from '../publish/oembed.ts';
import { plateSize } from '../publish/plate.ts';
import { type Picture, type Snippet, snippetsOf } from '../publish/snippets.ts';
import type { PageEdition } from './page-edition.ts';

/** The ways to show a chart on another page. */
export const snippetsFor = (chart: Chart, edition: PageEdition): Snippet[] =>
  snippetsOf(chart, edition.documentary, optionsFor(chart, edition));

/** The route that serves what oEmbed says of a chart. */
export const oembedFile: APIRoute<{ chart: Chart }> = ({ props: { chart }, locals: { edition } }) =>
  new Response(`${JSON.stringify(oembedOf(chart, edition.documentary, optionsFor(chart, edition)), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });

function optionsFor(chart: Chart, edition: PageEdition) {
  const { documentary, paths, wording } = edition;
  return { paths, wording, height: embedHeight(chart, documentary, wording), picture: pictureOf(chart, edition) };
}

function pictureOf(chart: Chart, { documentary, paths, wording }: PageEdition): Picture {
  return {
    address: paths.absolute(paths.chartFile(chart.id, 'png')),
    ...plateSize(chart, { imprint: documentary, paths, wording }),
  };
}

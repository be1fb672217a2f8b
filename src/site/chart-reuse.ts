import type { APIRoute } from 'astro';
import type { Chart } from '../documentary/index.ts';
import { embedHeight } from '../publish/embed.ts';
import { oembedOf } from '../publish/oembed.ts';
import { plateSize } from '../publish/plate.ts';
import { type Picture, type Snippet, snippetsOf } from '../publish/snippets.ts';
import { documentary, paths, wording } from './record.ts';

/** The ways to show a chart on another page. */
export const snippetsFor = (chart: Chart): Snippet[] => snippetsOf(chart, documentary, optionsFor(chart));

/** The route that serves what oEmbed says of a chart. */
export const oembedFile: APIRoute<{ chart: Chart }> = ({ props: { chart } }) =>
  new Response(`${JSON.stringify(oembedOf(chart, documentary, optionsFor(chart)), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });

function optionsFor(chart: Chart) {
  return { paths, wording, height: embedHeight(chart, documentary, wording), picture: pictureOf(chart) };
}

function pictureOf(chart: Chart): Picture {
  return {
    address: paths.absolute(paths.chartFile(chart.id, 'png')),
    ...plateSize(chart, { imprint: documentary, paths, wording }),
  };
}

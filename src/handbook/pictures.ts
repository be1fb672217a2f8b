import type { ChartForm, Documentary } from '../documentary/index.ts';
import { known, wordingIn } from '../documentary/index.ts';
import { chartData } from '../publish/chart-data.ts';
import { pathsOf } from '../publish/paths.ts';
import { svgOf } from '../publish/svg.ts';
import { serverDocument } from '../site/server-document.ts';

/** The chart of the handbook's documentary that shows what a form looks like. */
const examples = {
  bars: 'arrivals',
  dots: 'boats',
  circles: 'people',
  parts: 'kinds',
  timeline: 'year',
} as const satisfies Record<ChartForm, string>;

/** A drawing of each form of chart, as SVG by the name of its file. */
export function picturesOf(harbour: Documentary): [name: string, svg: string][] {
  const paths = pathsOf(harbour.url);
  const wording = wordingIn(harbour.language);
  return Object.entries(examples).map(([form, id]) => {
    const chart = known(harbour.charts, id);
    const data = chartData(chart, harbour, paths, wording);
    return [`${form}.svg`, onPaper(svgOf(chart, data, { document: serverDocument(), wording }))];
  });
}

const margin = 16;

/** A drawing on white with a margin: the handbook is read on dark pages too, and the ink is dark. */
function onPaper(svg: string): string {
  const frame = (name: string, length: number) => `${name}="${length + 2 * margin}"`;
  return svg
    .replace(/<svg [^>]*>/, (tag) =>
      tag
        .replace(/viewBox="0 0 ([\d.]+) ([\d.]+)"/, (_, width: string, height: string) => {
          const size = [width, height].map((length) => Number(length) + 2 * margin);
          return `viewBox="${-margin} ${-margin} ${size.join(' ')}"`;
        })
        .replace(/(width|height)="([\d.]+)"/g, (_, name: string, length: string) => frame(name, Number(length))),
    )
    .replace('</desc>', `</desc><rect x="${-margin}" y="${-margin}" width="100%" height="100%" fill="#fff"/>`);
}

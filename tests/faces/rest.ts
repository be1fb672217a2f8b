import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';

/** A count, with what else names it: the sources that it has or had, and the charts that draw it. */
export interface Told {
  id: string;
  sources: readonly string[];
  charts: readonly string[];
}

/**
 * What is left of a file when everything is taken away that faces read of a count; what is taken away is what the
 * comparison of the faces with the record has seen whole. Sizes and hashes follow what they measure.
 *
 * @returns text to be compared with the rest of the same file in another build
 */
export function restOf(file: string, bytes: Buffer, count: Told): string {
  const chart = count.charts.find((id) => file.startsWith(`charts/${id}.`) || file === `previews/charts/${id}.png`);
  const ending = file.slice(file.lastIndexOf('.') + 1);
  if (chart !== undefined && (ending === 'png' || ending === 'svg')) return '';
  if (ending === 'zip') return restOfArchive(bytes, count);
  const rest = rests[ending];
  return rest ? rest(bytes.toString('utf8'), count) : bytes.toString('latin1');
}

const rests: Record<string, (text: string, count: Told) => string> = {
  html: restOfPage,
  csv: (text, { id }) => text.replace(new RegExp(`^${id},.*\r\n`, 'm'), ''),
  json: (text, { id }) =>
    JSON.stringify(JSON.parse(text), (key, value: unknown) => {
      if (key === 'counts') return (value as { id: string }[]).filter((one) => one.id !== id);
      if (key === 'html') return (value as string).replace(/ height="\d+"/, '');
      return ['height', 'thumbnail_height', 'bytes', 'hash', 'sources'].includes(key) ? undefined : value;
    }),
  txt: (text) =>
    text
      .split(/^(?=### |## )/m)
      .filter((part) => !part.startsWith('### '))
      .join(''),
};

function restOfArchive(bytes: Buffer, count: Told): string {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !/\.(png|svg)$/.test(name));
  const left = entries.map(([name, held]) => {
    const ending = name.slice(name.lastIndexOf('.') + 1);
    return [name, (rests[ending] ?? String)(strFromU8(held), count)];
  });
  return JSON.stringify(left);
}

function restOfPage(html: string, { id, sources, charts }: Told): string {
  const { document } = parseHTML(html);
  const ofCharts = ['svg.chart-drawing', '.legend', '.caption', '.claims', 'figcaption .sources', 'table'];
  const selectors = [
    `a.count[href$="#${id}"]`,
    `article.entry[id="${id}"]`,
    ...sources.map((source) => `article.entry[id="${source}"]`),
  ];
  for (const element of document.querySelectorAll(selectors.join())) element.remove();
  const figures = [...document.querySelectorAll('figure.chart')].filter((figure) =>
    charts.includes(figure.id.slice('chart.'.length)),
  );
  for (const figure of figures) for (const element of figure.querySelectorAll(ofCharts.join())) element.remove();
  // Only the page of a chart has what can be pasted, questions, and data for scripts and search engines.
  if (figures.length === 1) {
    for (const element of document.querySelectorAll('textarea, .questions li, script[type$="json"]')) element.remove();
  }
  return document.toString();
}

import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';

/** A count, with what else names it: the sources that it has or had, and the charts that draw it. */
export interface Told {
  id: string;
  label: string;
  sources: readonly string[];
  charts: readonly string[];
  /** All that it is called in running text, before and after a change. */
  words: RegExp;
}

/**
 * What is left of a file when everything is taken away that faces read of a count; what is taken away is what the
 * comparison of the faces with the record has seen whole. Sizes and hashes follow what they measure.
 *
 * @returns text to be compared with the rest of the same file in another build
 */
export function restOf(file: string, bytes: Buffer, count: Told): string {
  const chart = count.charts.find((id) => file.startsWith(`charts/${id}.`) || file === `previews/charts/${id}.png`);
  // The comparison of the book with the pages that it binds sees all of it.
  if (file === 'print/index.html') return '';
  const ending = file.slice(file.lastIndexOf('.') + 1);
  if (chart !== undefined && (ending === 'png' || ending === 'svg')) return '';
  if (ending === 'zip') return restOfArchive(bytes, count);
  if (file.startsWith('search/') && ending === 'json') return restOfSearch(bytes.toString('utf8'), count);
  if (file === 'llms.txt') return restOfMarkdown(bytes.toString('utf8'), count);
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
  md: restOfMarkdown,
  txt: (text) =>
    text
      .split(/^(?=### |## )/m)
      .filter((part) => !part.startsWith('### '))
      .join(''),
};

/** What is searched but the entry of the count, without its words in others and without the weight of it all. */
function restOfSearch(text: string, { id, words }: Told): string {
  const held = JSON.parse(text) as { path: string }[] | { entries: { path: string }[] };
  const entries = Array.isArray(held) ? held : held.entries;
  return JSON.stringify(entries.filter(({ path }) => !path.endsWith(`/figures/#${id}`))).replaceAll(words, '');
}

function restOfArchive(bytes: Buffer, count: Told): string {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !/\.(png|svg)$/.test(name));
  const left = entries.map(([name, held]) => {
    const ending = name.slice(name.lastIndexOf('.') + 1);
    return [name, (rests[ending] ?? String)(strFromU8(held), count)];
  });
  return JSON.stringify(left);
}

/** Lines that tell of the count alone are none of the rest; of other lines, its words, and the sources of its charts. */
function restOfMarkdown(text: string, { id, label, charts }: Told): string {
  const entry = new RegExp(String.raw`^- \[[^\]]*\]\(\S*/figures/#${id}\)`);
  const mention = new RegExp(String.raw`\[[^\]]*\](\(\S*/figures/#${id}\))`, 'g');
  const caption = new RegExp(String.raw`Source: .*(\(\S*/charts/(?:${charts.join('|')})/\))$`);
  return text
    .split('\n')
    .filter((line) => !entry.test(line) && !line.startsWith(`| ${label} |`))
    .map((line) => line.replaceAll(mention, '$1').replace(caption, '$1'))
    .join('\n');
}

function restOfPage(html: string, { id, sources, charts }: Told): string {
  const { document } = parseHTML(html);
  const ofCharts = [
    'svg.chart-drawing',
    '.legend',
    '.caption',
    '.claims',
    ':is(figcaption, .scrolly > .small) .sources',
    'table',
  ];
  const selectors = [
    `a.count[href$="#${id}"] + .more + .note`,
    `a.count[href$="#${id}"]`,
    // What stands at the head of the ledger is of all counts at once.
    '.ledger .overview',
    `article.entry[id="${id}"]`,
    ...sources.map((source) => `article.entry[id="${source}"]`),
  ];
  for (const pull of document.querySelectorAll('.pull')) {
    if (pull.querySelector(`a.count[href$="#${id}"]`)) pull.remove();
  }
  for (const element of document.querySelectorAll(selectors.join())) element.remove();
  for (const entry of document.querySelectorAll('[data-in]')) entry.removeAttribute('data-in');
  for (const figure of document.querySelectorAll('[aria-labelledby="page.figures"] dl > div')) {
    if (figure.querySelector(`a[href$="#${id}"]`)) figure.remove();
  }
  const figures = [...document.querySelectorAll('figure.chart, section.scrolly')].filter(({ id: name }) =>
    charts.includes(name.split('.')[1]!),
  );
  for (const figure of figures) for (const element of figure.querySelectorAll(ofCharts.join())) element.remove();
  // Only the page of a chart has what can be pasted, questions, and data for scripts and search engines.
  if (figures.length === 1) {
    for (const element of document.querySelectorAll('textarea, .questions li, script[type$="json"]')) element.remove();
  }
  // Which styles a page has, and how its policy names them, follows from what is on it.
  for (const element of document.querySelectorAll('style, meta[http-equiv]')) element.remove();
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    script.textContent = restOfData(script.textContent ?? '', id);
  }
  return document.toString();
}

/** The data of the ledger for search engines name all sources, and each count by itself. */
function restOfData(text: string, id: string): string {
  const { variableMeasured, citation: _, ...rest } = JSON.parse(text) as Record<string, unknown>;
  if (!Array.isArray(variableMeasured)) return text;
  const others = variableMeasured.filter(({ propertyID }: { propertyID: string }) => propertyID !== id);
  return JSON.stringify({ ...rest, others });
}

import { type Chart, chartSources, type Source, type Wording } from '../documentary/index.ts';

/** "Source: A and B.", cut at its sources, so that each can be a link: what is text stays text. */
export function sourceSentence(sources: readonly Source[], wording: Wording): (string | Source)[] {
  const sentence = wording.words.site.source(wording.list(sources.map(({ id }) => `\u0000${id}\u0000`)));
  // The words around a list differ by language, so the sources are put where the formatted list has their ids.
  return sentence
    .split('\u0000')
    .map((part, index) => (index % 2 ? (sources.find(({ id }) => id === part) ?? part) : part))
    .filter((part) => part !== '');
}

/** "Source: A and B." of a chart, where it is text alone: each source once, by its publisher and date. */
export function sourceText(chart: Chart, wording: Wording): string {
  const sources = chartSources(chart).map((source) => sourceName(source, wording));
  return wording.words.site.source(wording.list([...new Set(sources)]));
}

/** A source by its publisher and date. */
export function sourceName({ publisher, date: published }: Source, { words, date }: Wording): string {
  return `${publisher}${words.signs.comma} ${date(published)}`;
}

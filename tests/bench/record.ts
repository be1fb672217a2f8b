const bounds = ['exactly', 'at-least', 'about', 'at-most'];
const standings = ['established', 'alleged', 'disputed'];
const things = ['letter', 'visit', 'phone', 'ledger', 'person', 'permit'];

const names = (stem: string, length: number) =>
  Array.from({ length }, (_, n) => `${stem}-${String.fromCharCode(97 + (n % 26))}${n < 26 ? '' : 'a'}`);

export const countIds = names('count', 40);
export const sourceIds = names('source', 30);
export const termIds = names('term', 24);
const eventIds = names('event', 30);

/** The element of a list at any number, which starts anew at its end. */
export function at<Value>(list: readonly Value[], n: number): Value {
  return list[n % list.length] as Value;
}

const counts = entries(countIds, (n) => ({
  value: Math.round(1000 + 12 ** (1 + (n % 4)) * (1 + n / 7)),
  bound: at(bounds, n),
  unit: { one: at(things, n), other: `${at(things, n)}s` },
  label: `${at(things, n)}s of the kind ${at(countIds, n)}`,
  rule: 'What was seen by at least two witnesses and is written down in one of the books; copies are left out.',
  claimant: `The office ${at(sourceIds, n)}`,
  source: at(sourceIds, n),
  asOf: `2021-0${1 + (n % 9)}`,
  standing: at(standings, n),
  ...(n % 3 > 0 && { denials: [{ who: 'The firm', what: 'says that there were none', source: at(sourceIds, n + 1) }] }),
}));

const sources = entries(sourceIds, (n) => ({
  publisher: `The paper ${at(sourceIds, n)}`,
  title: `What stands in the books, as ${at(sourceIds, n)} has it`,
  address: `https://example.org/${at(sourceIds, n)}`,
  date: `2021-0${1 + (n % 9)}-1${n % 10}`,
}));

const terms = entries(termIds, (n) => ({
  term: `word ${at(termIds, n)}`,
  definition: 'A word that the books use in a sense of their own, which is given here in a sentence.',
}));

const events = entries(eventIds, (n) => ({
  date: `2021-0${1 + (n % 9)}-${10 + (n % 18)}`,
  title: `The office opens the book ${at(eventIds, n)}`,
  text: 'Two witnesses were there, and one of them wrote it down on the same day.',
  sources: [at(sourceIds, n)],
}));

const chart = (n: number) => {
  const form = at(['bars', 'dots', 'circles', 'timeline', 'bars'], n);
  const drawn = { bars: 5, dots: 3, circles: 2, timeline: 6 }[form] ?? 1;
  const ids = Array.from({ length: drawn }, (_each, k) => at(form === 'timeline' ? eventIds : countIds, 7 * n + k));
  return {
    form,
    title: `What the books hold, drawn as ${form} for the account ${at(countIds, n)}`,
    takeaway: 'The first is larger than the others, and not by a little.',
    note: 'The things counted differ and are not to be added.',
    [form === 'timeline' ? 'events' : 'counts']: ids,
    ...(form === 'bars' && n % 2 === 0 && { scale: 'logarithmic' }),
  };
};

const chartId = (n: number) => `${chart(n).form}-${names('', n + 1)[n]!.slice(1)}`;

/** The charts that the chapters show. */
export const chartIds = Array.from({ length: 20 }, (_, n) => chartId(n));

/**
 * The files of a content folder beside its chapters, each with its value.
 *
 * @param charts how many charts it has; those beyond the ones that chapters show have pages and files alone
 */
export function record(charts = chartIds.length): Record<string, object> {
  return {
    'counts.yaml': counts,
    'sources.yaml': sources,
    'terms.yaml': terms,
    'events.yaml': events,
    ...Object.fromEntries(Array.from({ length: charts }, (_, n) => [`charts/${chartId(n)}.yaml`, chart(n)])),
  };
}

function entries(ids: readonly string[], entry: (n: number) => object): object {
  return Object.fromEntries(ids.map((id, n) => [id, entry(n)]));
}

import fc from 'fast-check';
import { type Chart, type Count, type Event, type Source } from '../../../src/documentary/index.ts';
import type { Files } from '../small-content.ts';
import { chart } from './chart.ts';
import { date } from './count.ts';
import { text } from './text.ts';

/** A text in which the desk has nothing to look up: no numerals, whatever they are written in, and no braces. */
const prose = (most: number) => text(most).map((made) => wordless(made) || 'x');

const wordless = (made: string) =>
  made
    .replaceAll(/[\p{N}{}]/gu, '')
    // Readers of Markdown make links of addresses by themselves.
    .replaceAll('://', ' ')
    // Cut short, a text may open what it does not close.
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\b(one|two)\b/g, 'some')
    .trim();

/** The same for all texts in a value, however deep they stand. */
function silent(value: unknown): unknown {
  if (typeof value === 'string') return wordless(value) || 'x';
  if (Array.isArray(value)) return value.map(silent);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, kept.includes(key) ? inner : silent(inner)]),
  );
}

/** What is no text for readers. */
const kept = ['id', 'address', 'date', 'asOf', 'published', 'bound', 'standing', 'form', 'scale'];

/** A paragraph of MDX that says a text to the letter, on one line. */
const paragraph = (made: string) =>
  made
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');

// What is undefined is left out of JSON, as the id is, under which an entry stands.
const bySource = (one: { source: Source }) => ({ ...one, source: one.source.id });

function countFor(count: Count) {
  return {
    ...bySource(count),
    id: undefined,
    denials: count.denials.map(bySource),
    elsewhere: count.elsewhere.map(bySource),
  };
}

function eventFor({ sources, elsewhere, ...event }: Event) {
  return {
    ...event,
    id: undefined,
    sources: [...new Set(sources.map(({ id }) => id))],
    elsewhere: elsewhere.map(bySource),
  };
}

/** A chart as its file has it; the note names what could be too small to be seen, as the desk asks for. */
function chartFor(given: Chart, entries: readonly string[]) {
  const chart = { ...given, id: undefined };
  if (chart.form === 'timeline') return { ...chart, events: entries };
  // What is a whole of what has to be known of counts that nobody made up.
  const form = chart.form === 'parts' ? 'bars' : chart.form;
  const named = entries.map((entry) => `Small: {${entry}}.`);
  return { ...chart, form, counts: entries, note: [chart.note ?? '', ...named].join(' ') };
}

/** The sources that something names, wherever it does. */
function sourcesIn(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('publisher' in value) return [value as Source];
  return Object.values(value).flatMap(sourcesIn);
}

const yaml = (value: unknown) => `${JSON.stringify(value)}\n`;
const byId = <Entry extends { id: string }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** A chapter of which every line is long enough to be found again. */
interface Prose {
  title: string;
  description: string;
  published: string;
  paragraphs: string[];
}

function chapterOf({ paragraphs, ...front }: Prose, names: { counts: string[]; charts: string[]; sources: string[] }) {
  const cites = names.sources.map((id) => `<Cite id="${id}" />`).join('');
  return [
    `---\n${JSON.stringify(front)}\n---`,
    ...paragraphs.map(paragraph),
    ...names.counts.map((id) => `<Pull id="${id}" />\n\nThere were <Count id="${id}" show="claim" />.${cites}`),
    ...names.charts.map((id) => `<Chart id="${id}" />`),
    ...(cites === '' ? [] : [`So it was said.${cites}`]),
  ].join('\n\n');
}

/**
 * The files of a documentary that the desk takes, with whatever texts, numbers and charts an editor could write, and the
 * texts of its chapters by their ids, each a paragraph.
 */
export const content = fc
  .record({
    title: prose(120),
    description: prose(300),
    publisher: fc.record({ name: prose(80), about: prose(200) }),
    charts: fc.array(chart, { minLength: 2, maxLength: 6 }),
    chapters: fc.array(
      fc.record({
        title: prose(120),
        description: prose(300),
        published: date,
        paragraphs: fc.array(prose(400), { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 2, maxLength: 4 },
    ),
    term: fc.record({ term: prose(60), definition: prose(300) }),
  })
  .map(({ charts: drawn, chapters, term, ...documentary }) => {
    const charts = (silent(drawn) as Chart[]).map((each, n) => ({ ...each, id: `chart-${n}` }));
    const entriesOf = <Entry extends { id: string }>(n: number, entries: readonly Entry[]) =>
      entries.map((entry) => ({ ...entry, id: `${entry.id}-of-${n}` }));
    const drawnIn = charts.map((each, n) =>
      each.form === 'timeline' ? entriesOf(n, each.events) : entriesOf(n, each.counts),
    );
    const counts = charts.flatMap((each, n) => (each.form === 'timeline' ? [] : (drawnIn[n] as Count[])));
    const events = charts.flatMap((each, n) => (each.form === 'timeline' ? (drawnIn[n] as Event[]) : []));
    const sources = byId(sourcesIn(charts));
    const names = chapters.map((_, n) => `chapter-${n}`);
    const dealt = <Name>(all: Name[], n: number) => all.filter((_, at) => at % chapters.length === n);
    const records = (shelf: readonly { id: string }[], write: (entry: never) => unknown) =>
      yaml(Object.fromEntries(shelf.map((entry) => [entry.id, write(entry as never)])));
    const files: Files = {
      'documentary.yaml': yaml({
        ...documentary,
        url: 'https://generated.example/a/path/',
        language: 'en',
        chapters: names,
        licence: { name: 'CC0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' },
        budgets: { chapter: 10_000_000, whole: 10_000_000, fonts: 10_000_000 },
      }),
      'counts.yaml': records(counts, countFor),
      'events.yaml': records(events, eventFor),
      'sources.yaml': records([...sources.values()], (source: Source) => ({ ...source, id: undefined })),
      'terms.yaml': yaml({ term }),
      ...Object.fromEntries(
        charts.map((each, n) => {
          return [
            `charts/${each.id}.yaml`,
            yaml(
              chartFor(
                each,
                drawnIn[n]!.map(({ id }) => id),
              ),
            ),
          ];
        }),
      ),
      ...Object.fromEntries(
        chapters.map((chapter, n) => [
          `chapters/${names[n]}.mdx`,
          `${chapterOf(chapter, {
            counts: dealt(counts, n).map(({ id }) => id),
            charts: dealt(charts, n).map(({ id }) => id),
            sources: [...sources.keys()],
          })}\n\nA <Term id="term" />.\n`,
        ]),
      ),
    };
    for (const [name, written] of Object.entries(files)) if (written === '{}\n') delete files[name];
    return { files, paragraphs: new Map(chapters.map((chapter, n) => [names[n]!, chapter.paragraphs])) };
  });

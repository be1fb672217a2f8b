import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { diskFolder, read } from '../../src/desk/index.ts';
import {
  type Chart,
  chartSources,
  type Count,
  type CountChart,
  type Documentary,
  type Elsewhere,
  known,
  ratioOf,
  type Source,
} from '../../src/documentary/index.ts';
import { filesIn } from '../support/site.ts';
import { amountHole, dateHole, type Hole, joined, type Template, theAmountHole, words } from './template.ts';

type Path = readonly (string | number)[];

/** What the faces of a documentary are compared with: what its editors have written, and nothing that was made from it. */
export interface TheRecord {
  documentary: Documentary;
  charts: Chart[];
  /** A text of an editor's, with gaps for the counts that it names in braces. */
  text(file: string, ...path: Path): Template | undefined;
  /** A text that stands in a chapter, in the same way. */
  filled(text: string): Template;
  /** What is written in a file: its front matter, where it is a chapter. */
  entry(file: string): unknown;
  /** The chapters as they are written, by id. */
  chapterText(id: string): string;
  /** The text of the front page as it is written; nothing where it has none. */
  coverText: string;
  /** "more than 50,000 phone numbers". */
  amount(quantity: Pick<Elsewhere, 'value' | 'bound' | 'unit'>): Hole;
  /** "more than 50,000". */
  value(quantity: Pick<Elsewhere, 'value' | 'bound'>): Hole;
  /** "the more than 50,000 phone numbers". */
  the(quantity: Pick<Elsewhere, 'value' | 'bound' | 'unit'>): Hole;
  /** A count in one of the ways in which a text may ask for it. */
  shown(id: string, form: string): Template;
  date(date: string): Hole;
  /** The form of the unit that the number asks for. */
  unit(quantity: Pick<Elsewhere, 'value' | 'unit'>): string;
  /** "a, b and c". */
  list(items: readonly Template[]): Template;
}

/**
 * The record of a content folder.
 *
 * @throws Error where the desk finds problems in it
 */
export async function recordOf(content: string): Promise<TheRecord> {
  const { documentary, problems } = await read(diskFolder(content));
  if (!documentary) throw new Error(`${content} has problems: ${JSON.stringify(problems)}`);
  const { language } = documentary;
  const files = (await filesIn(content)).filter((file) => /\.(yaml|mdx)$/.test(file));
  const texts = new Map(
    await Promise.all(
      files.map(async (file) => [file, (await readFile(join(content, file), 'utf8')).replace(/^\ufeff/, '')] as const),
    ),
  );
  const entries = new Map(
    [...texts].map(([file, text]) => [file, parse(yamlOf(file, text), { merge: true }) as unknown]),
  );
  const plurals = new Intl.PluralRules(language);
  const unit: TheRecord['unit'] = ({ value, unit: forms }) => forms[plurals.select(value)] ?? forms.other;
  const amount: TheRecord['amount'] = (quantity) => amountHole({ ...quantity, unit: unit(quantity) }, language);
  const value: TheRecord['value'] = (quantity) =>
    amountHole({ value: quantity.value, bound: quantity.bound }, language);

  const the: TheRecord['the'] = (quantity) => theAmountHole({ ...quantity, unit: unit(quantity) }, language);
  const forms: Record<string, (count: Count) => Template> = {
    phrase: (count) => words`${amount(count)}`,
    value: (count) => words`${value(count)}`,
    the: (count) => words`${the(count)}`,
    claim: (count) => words`${amount(count)}, according to ${text('counts.yaml', count.id, 'claimant')}`,
  };
  const shown: TheRecord['shown'] = (id, form) => forms[form]!(known(documentary.counts, id));

  const named = /\{([a-z0-9-]+)(?:\.(value|the|claim))?(?:\/([a-z0-9-]+))?\}/g;
  const filled = (text: string): Template => {
    const pieces = text.trim().split(named);
    // The pattern has three groups, so every fourth piece is a text between braces.
    const parts = pieces.flatMap((piece, index): (string | Hole)[] => {
      if (index % 4 === 0) return [piece];
      if (index % 4 !== 1) return [];
      const divisor = pieces[index + 2];
      if (divisor === undefined) return shown(piece, pieces[index + 1] ?? 'phrase').pieces;
      const count = known(documentary.counts, piece);
      const ratio = ratioOf(count, known(documentary.counts, divisor));
      if (!('value' in ratio)) throw new Error(`nothing can be said of ${piece}/${divisor}`);
      return [value(ratio)];
    });
    return joined(parts, '');
  };
  const text: TheRecord['text'] = (file, ...path) => {
    const found = path.reduce<unknown>(
      (entry, key) => (entry as Record<string, unknown> | undefined)?.[key],
      entries.get(file),
    );
    return typeof found === 'string' ? filled(found) : undefined;
  };
  return {
    documentary,
    charts: [...documentary.charts.values()],
    text,
    filled,
    entry: (file) => entries.get(file),
    chapterText: (id) => texts.get(`chapters/${id}.mdx`) ?? '',
    coverText: texts.get('cover.mdx') ?? '',
    amount,
    value,
    the,
    shown,
    date: (date) => dateHole(date, language),
    unit,
    list(items) {
      const places = new Intl.ListFormat(language).formatToParts(items.map((_, index) => String(index)));
      return joined(
        places.map(({ type, value: part }) => (type === 'element' ? items[Number(part)] : part)),
        '',
      );
    },
  };
}

function yamlOf(file: string, text: string): string {
  return file.endsWith('.mdx') ? (/^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '') : text;
}

/** A text of a chart's file. */
export const chartText = (record: TheRecord, chart: Chart, ...path: Path) =>
  record.text(`charts/${chart.id}.yaml`, ...path) ?? words``;

/** A text of a count. */
export const countText = (record: TheRecord, { id }: Pick<Count, 'id'>, ...path: Path) =>
  record.text('counts.yaml', id, ...path) ?? words``;

export const isOfCounts = (chart: Chart): chart is CountChart => chart.form !== 'timeline';

/** The charts of counts. */
export const countCharts = ({ charts }: TheRecord) => charts.filter(isOfCounts);

/** "Source: Computing, July 2021 and The Times of Israel, 28 July 2021." */
export function sourceSentence(record: TheRecord, sources: readonly Source[]): Template {
  return words`Source: ${record.list(sources.map(({ publisher, date }) => words`${publisher}, ${record.date(date)}`))}.`;
}

/** The sources of a chart as text, where two of one publisher and day cannot be told apart. */
export function sourceText(record: TheRecord, chart: Chart): Template {
  const different = new Map(chartSources(chart).map((source) => [`${source.publisher}\n${source.date}`, source]));
  return sourceSentence(record, [...different.values()]);
}

/** The description of the documentary. */
export const describing = (record: TheRecord) => record.text('documentary.yaml', 'description') ?? words``;

/** A text in the front matter of a chapter. */
export const chapterText = (record: TheRecord, id: string, field: string) =>
  record.text(`chapters/${id}.mdx`, field) ?? words``;

/** A source with its date as data have it. */
export const plainSource = (source: Source) => `${source.publisher}, ${source.title}, ${source.date}`;

import {
  type Chart,
  type Count,
  type CountChart,
  drawnCorrections,
  type Event,
  otherFigure,
  type Source,
  type Wording,
} from '../documentary/index.ts';

/** A chart as rows of plain text; each row has a cell for each column. */
export interface Table {
  columns: string[];
  rows: string[][];
}

type Column<Of> = [heading: string, cell: (of: Of) => string];

/** What a chart shows as a table, without the columns that would be empty. */
export function tableOf(chart: Chart, wording: Wording): Table {
  return chart.form === 'timeline'
    ? tabulate(chart.events, eventColumns(wording))
    : tabulate(chart.counts, countColumns(chart, wording));
}

function countColumns(chart: CountChart, wording: Wording): Column<Count>[] {
  const { corrections } = wording.words;
  const { columns, quoted, reference } = wording.words.chart.table;
  const { role, roles } = wording.words.chart.parts;
  const [whole] = chart.form === 'parts' ? chart.counts : [];
  const cite = ({ publisher, title, date }: Source) => reference(publisher, title, wording.date(date));
  return [
    [columns.label, ({ label }) => label],
    [role, (count) => (whole ? (count === whole ? roles.whole : roles.part) : '')],
    [columns.count, (count) => wording.phrase(count)],
    [columns.standing, ({ standing }) => wording.words.standings[standing]],
    [columns.claimant, ({ claimant }) => claimant],
    [
      columns.denials,
      ({ denials }) =>
        joined(
          denials.map(({ who, what, source }) => quoted(`${who} ${what}`, source.publisher)),
          wording,
        ),
    ],
    [
      columns.elsewhere,
      ({ elsewhere }) =>
        joined(
          elsewhere.map((other) => quoted(otherFigure(other, wording), other.source.publisher)),
          wording,
        ),
    ],
    [
      corrections.column,
      (count) =>
        joined(
          drawnCorrections(count, chart).map(({ date, said }) => corrections.cell(wording.date(date), said)),
          wording,
        ),
    ],
    [columns.source, ({ source }) => cite(source)],
  ];
}

function eventColumns(wording: Wording): Column<Event>[] {
  const { columns, quoted } = wording.words.chart.table;
  return [
    [columns.date, ({ date }) => wording.date(date)],
    [columns.event, ({ title }) => title],
    [columns.text, ({ text }) => text ?? ''],
    [columns.sources, ({ sources }) => wording.list(sources.map(({ publisher }) => publisher))],
    [
      columns.elsewhere,
      ({ elsewhere }) =>
        joined(
          elsewhere.map(({ says, source }) => quoted(says, source.publisher)),
          wording,
        ),
    ],
  ];
}

function joined(parts: readonly string[], { words }: Wording): string {
  return parts.join(`${words.signs.semicolon} `);
}

function tabulate<Of>(items: readonly Of[], columns: readonly Column<Of>[]): Table {
  const filled = columns.filter(([, cell]) => items.some((item) => cell(item) !== ''));
  return {
    columns: filled.map(([heading]) => heading),
    rows: items.map((item) => filled.map(([, cell]) => cell(item))),
  };
}

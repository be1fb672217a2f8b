import {
  type Chart,
  type Count,
  type CountChart,
  drawnCorrections,
  type Event,
  type Source,
} from '../../src/documentary/index.ts';
import { denialsOf } from './descriptions.ts';
import { type Face, type Place, textPlace } from './face.ts';
import { showings, within } from './files.ts';
import { correctedIn } from './notes.ts';
import { countText, type TheRecord } from './record.ts';
import { onceOf, type Site } from './site.ts';
import { joined, standingHole, type Template, words } from './template.ts';
import { flat } from './words.ts';

type Cells = [heading: string, cell: Template][];

/** What the table of a chart says in each row, by the headings of its columns. */
export function rowsDue(record: TheRecord, chart: Chart): { id: string; cells: Cells }[] {
  return chart.form === 'timeline'
    ? chart.events.map((event) => ({ id: event.id, cells: eventCells(record, event) }))
    : chart.counts.map((count) => ({ id: count.id, cells: countCells(record, chart, count) }));
}

function countCells(record: TheRecord, chart: CountChart, count: Count): Cells {
  const denials = denialsOf(record, count.id, count.denials.length);
  return [
    ['Count', countText(record, count, 'label')],
    ['Whole or part', words`${chart.form === 'parts' ? (count === chart.counts[0] ? 'the whole' : 'a part') : ''}`],
    ['Number', words`${record.amount(count)}`],
    ['Standing', words`${standingHole(count.standing)}`],
    ['Who says so', countText(record, count, 'claimant')],
    [
      'Who denies it',
      joined(
        count.denials.map(({ source }, index) => words`${denials[index]} (${source.publisher})`),
        '; ',
      ),
    ],
    [
      'What other sources say',
      joined(
        elsewhereOf(record, count).map(({ said, source }) => words`${said} (${source.publisher})`),
        '; ',
      ),
    ],
    [
      'Corrected',
      joined(
        drawnCorrections(count, chart).map(
          (note) => words`${record.date(note.date)}; before, it said: ${correctedIn(record, note).said}`,
        ),
        '; ',
      ),
    ],
    ['Source', words`${count.source.publisher}, ${count.source.title}, ${record.date(count.source.date)}`],
  ];
}

/** What other sources say of a count: "more than 50 countries, counted otherwise". */
export function elsewhereOf(record: TheRecord, { id, elsewhere }: Count): { said: Template; source: Source }[] {
  return elsewhere.map((other, index) => ({
    said: joined([words`${record.amount(other)}`, record.text('counts.yaml', id, 'elsewhere', index, 'note')], ', '),
    source: other.source,
  }));
}

function eventCells(record: TheRecord, { id, date, sources, elsewhere }: Event): Cells {
  return [
    ['Date', words`${record.date(date)}`],
    ['Event', record.text('events.yaml', id, 'title') ?? words``],
    ['What happened', record.text('events.yaml', id, 'text') ?? words``],
    ['Sources', record.list(sources.map(({ publisher }) => words`${publisher}`))],
    [
      'What other sources say',
      joined(
        elsewhere.map(({ says, source }) => words`${says} (${source.publisher})`),
        '; ',
      ),
    ],
  ];
}

/** A table in a document as rows of texts by heading. */
const rowsOf = onceOf((table: Element): Record<string, string>[] => {
  const headings = [...table.querySelectorAll('thead th')].map((cell) => flat(cell.textContent ?? ''));
  return [...table.querySelectorAll('tbody tr')].map((row) =>
    Object.fromEntries([...row.children].map((cell, index) => [headings[index] ?? '', cell.textContent ?? ''])),
  );
});
const rowsIn = (table: Element | null | undefined) => (table ? rowsOf(table) : []);

/** What a table of a chart has to say, wherever it stands. */
export function tablePlaces(
  record: TheRecord,
  file: string,
  chart: Chart,
  find: (site: Site) => Element | null | undefined,
): Place[] {
  return rowPlaces(record, file, chart, (site) => rowsIn(find(site)));
}

/** What the rows of a table of a chart have to say, by the headings of its columns. */
export function rowPlaces(
  record: TheRecord,
  file: string,
  chart: Chart,
  found: (site: Site) => Record<string, string>[],
): Place[] {
  const rows = rowsDue(record, chart);
  const cells = rows.flatMap(({ id, cells: due }, index) =>
    due.map(([heading, cell]) =>
      textPlace(file, `${chart.id}/${id}`, heading, cell, (site) => found(site)[index]?.[heading] ?? ''),
    ),
  );
  const headings = rows[0]?.cells.map(([heading]) => heading) ?? [];
  const filled = headings.filter((_, at) => rows.some((row) => row.cells[at]?.[1].due !== ''));
  return [
    { file, of: chart.id, fact: 'rows', due: rows.length, read: (site) => found(site).length },
    {
      file,
      of: chart.id,
      fact: 'columns',
      due: filled.join(', '),
      read: (site) => Object.keys(found(site)[0] ?? {}).join(', '),
    },
    ...cells,
  ];
}

/** The tables under the drawings. */
export const tables: Face = (record) =>
  showings(record).flatMap(({ file, chart }) =>
    tablePlaces(record, file, chart, (site) => within(site, file, chart, 'table')),
  );

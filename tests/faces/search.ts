import type { Chart, Count } from '../../src/documentary/index.ts';
import { denialsOf } from './descriptions.ts';
import type { Face } from './face.ts';
import { fileOf } from './files.ts';
import { type Due, jsonPlaces } from './json.ts';
import { chartText, countText, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { elsewhereOf } from './tables.ts';
import { capital, joined, standingHole, words } from './template.ts';

/** Where an entry of the search leads, without the base in front of it. */
const entriesIn = (site: Site) =>
  site.once(fileOf.searchRecord, 'entries', () => {
    const { entries } = JSON.parse(site.text(fileOf.searchRecord)) as { entries: { path: string }[] };
    return entries;
  });
const entryAt = (site: Site, path: string) => entriesIn(site).find((entry) => entry.path.endsWith(`/${path}`));

/** Who denies a count, a sentence each. */
const denials = (record: TheRecord, count: Count) =>
  denialsOf(record, count.id, count.denials.length).map(
    (denial, index) => words`${denial} (${count.denials[index]!.source.publisher}).`,
  );

function countDue(record: TheRecord, count: Count): Due {
  const label = capital(words`${countText(record, count, 'label')}`, record.documentary.language);
  return {
    kind: 'figure',
    title: words`${record.amount(count)}`,
    text: joined([
      words`${label}; ${standingHole(count.standing)}, according to ${countText(record, count, 'claimant')}.`,
      words`What is counted: ${countText(record, count, 'rule')}`,
      ...elsewhereOf(record, count).map(({ said, source }) => words`${source.publisher}: ${said}.`),
    ]),
    also: String(count.value),
    ...(count.denials.length > 0 && { denials: denials(record, count) }),
  };
}

function chartDue(record: TheRecord, chart: Chart): Due {
  const drawn =
    chart.form === 'timeline'
      ? chart.events.map(({ id }) => record.text('events.yaml', id, 'title'))
      : chart.counts.map((count) => words`${countText(record, count, 'label')} ${record.amount(count)}`);
  const denied = chart.form === 'timeline' ? [] : chart.counts.flatMap((count) => denials(record, count));
  const once = [...new Map(denied.map((denial) => [denial.due, denial])).values()];
  return {
    kind: 'chart',
    title: chartText(record, chart, 'title'),
    text: chartText(record, chart, 'takeaway'),
    also: joined(drawn),
    ...(once.length > 0 && { denials: once }),
  };
}

/** The counts and charts as a search finds them: with bound, unit and standing, and with who denies them. */
export const search: Face = (record) => [
  ...[...record.documentary.counts.values()].flatMap((count) =>
    jsonPlaces(fileOf.searchRecord, count.id, countDue(record, count), (site) => entryAt(site, `figures/#${count.id}`)),
  ),
  ...record.charts.flatMap((chart) =>
    jsonPlaces(fileOf.searchRecord, chart.id, chartDue(record, chart), (site) => entryAt(site, `charts/${chart.id}/`)),
  ),
];

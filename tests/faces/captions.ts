import { bounds, type Chart, chartSources, type CountChart, standings } from '../../src/documentary/index.ts';
import { denialsOf, scaleOf } from './descriptions.ts';
import { type Face, textPlace } from './face.ts';
import { fileOf, showings, within } from './files.ts';
import { leftOf } from './parts.ts';
import { chartText, countCharts, countText, sourceSentence } from './record.ts';
import type { Site } from './site.ts';
import { joined, standingHole, type Template, words } from './template.ts';
import { stories } from './writings.ts';

const legends = {
  standings: {
    marks: { established: 'Solid', alleged: 'Hatched', disputed: 'Dashed outline' },
    dots: { established: 'Solid dots', alleged: 'Rings', disputed: 'Dashes' },
  },
  bounds: {
    exactly: 'Hard edge: exactly.',
    'at-least': 'Arrows onwards: more than.',
    'at-most': 'Arrows back: at most.',
    about: 'Double edge: about.',
  },
  times: {
    day: 'Dot: a day.',
    span: 'Bar: from one day to another.',
    vague: 'Open bar: a date that is known only by its month or year.',
  },
} as const;

/** What has to be explained of the marks of a chart: every standing and bound that occurs, and no other. */
function legendOf(chart: Chart): Template {
  if (chart.form === 'timeline') {
    const used = new Set(
      chart.events.map(({ date }) => (date.includes('/') ? 'span' : date.length === 10 ? 'day' : 'vague')),
    );
    const plain = used.size === 1 && used.has('day');
    const kinds = (['day', 'span', 'vague'] as const).filter((kind) => used.has(kind) && !plain);
    return joined([...kinds.map((kind) => legends.times[kind]), othersIn(chart.events, 'date')]);
  }
  const names = legends.standings[chart.form === 'dots' ? 'dots' : 'marks'];
  const left = chart.form === 'parts' ? leftOf(chart) : undefined;
  const ends = [...chart.counts, ...(left && !('untold' in left.remainder) ? [left.remainder] : [])];
  return joined([
    ...standings
      .filter((one) => chart.counts.some(({ standing }) => standing === one))
      .map((standing) => words`${names[standing]}: ${standingHole(standing)}.`),
    left && 'Thin outline: what the parts leave of the whole.',
    ...bounds.filter((one) => ends.some(({ bound }) => bound === one)).map((bound) => legends.bounds[bound]),
    othersIn(chart.counts, 'figure'),
    scaleOf(chart),
  ]);
}

const othersIn = (marks: readonly { elsewhere: readonly unknown[] }[], what: string) =>
  marks.some(({ elsewhere }) => elsewhere.length > 0) ? `Small type: another source’s ${what}.` : undefined;

/** What explains the marks under a drawing or a story, where its counts come from, and the note of an editor. */
export const captions: Face = (record) => [...drawingCaptions(record), ...storyCaptions(record)];

const storyCaptions: Face = (record) =>
  stories(record).flatMap(({ file, id, chart }) => {
    const find = (site: Site, selector: string) => site.document(file).getElementById(id)?.querySelector(selector);
    return [
      textPlace(file, id, 'legend', legendOf(chart), (site) => find(site, '.legend')?.textContent),
      textPlace(file, id, 'note', chartText(record, chart, 'note'), (site) =>
        ownText(find(site, '.small:has(.legend)')),
      ),
      textPlace(file, id, 'source', sourceSentence(record, chartSources(chart)), (site) => {
        return find(site, '.sources')?.textContent;
      }),
    ];
  });

const drawingCaptions: Face = (record) =>
  showings(record).flatMap(({ file, chart }) => {
    const find = (site: Site, selector: string) => within(site, file, chart, selector);
    const note = chartText(record, chart, 'note');
    const legend = legendOf(chart);
    const sources = textPlace(file, chart.id, 'source', sourceSentence(record, chartSources(chart)), (site) => {
      return find(site, '.sources')?.textContent;
    });
    if (file.startsWith('embed/')) {
      const read = (site: Site) => find(site, '.caption')?.textContent;
      return [textPlace(file, chart.id, 'legend', joined([legend, note]), read), sources];
    }
    return [
      textPlace(file, chart.id, 'legend', legend, (site) => find(site, '.legend')?.textContent),
      textPlace(file, chart.id, 'note', note, (site) => ownText(find(site, 'figcaption'))),
      sources,
    ];
  });

/** The text of an element without that of the elements in it. */
function ownText(element: Element | null | undefined): string {
  const texts = [...(element?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 3);
  return texts.map(({ textContent }) => textContent).join('');
}

/** Who gives the counts that are not established, and who denies them, under a drawing in a frame. */
export const claims: Face = (record) =>
  countCharts(record).flatMap((chart) => {
    const file = fileOf.embed(chart.id);
    const contested = chart.counts.filter(({ standing }) => standing !== 'established');
    const groups = [...Map.groupBy(contested, ({ standing, claimant }) => `${standing}\n${claimant}`).values()];
    const due = groups.map((group) => {
      const [first] = group as [CountChart['counts'][number]];
      const labels = record.list(group.map((count) => countText(record, count, 'label')));
      const denials = group.flatMap((count) =>
        denialsOf(record, count.id, count.denials.length).map(
          (denial, index) => words`${denial} (${count.denials[index]?.source.publisher}).`,
        ),
      );
      const once = new Map(denials.map((denial) => [denial.due, denial]));
      return joined([
        words`${standingHole(first.standing)}, according to ${countText(record, first, 'claimant')}: ${labels}.`,
        ...once.values(),
      ]);
    });
    return [
      {
        file,
        of: chart.id,
        fact: 'claims',
        due: due.length,
        read: (site) => site.document(file).querySelectorAll('.claims p').length,
      },
      ...due.map((claim, index) =>
        textPlace(file, groups[index]!.map(({ id }) => `${chart.id}/${id}`).join(', '), 'claim', claim, (site) => {
          return site.document(file).querySelectorAll('.claims p')[index]?.textContent;
        }),
      ),
    ];
  });

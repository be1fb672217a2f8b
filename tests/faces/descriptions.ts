import type { Chart, Count } from '../../src/documentary/index.ts';
import { drawingIn, drawings } from './drawings.ts';
import { type Face, textPlace } from './face.ts';
import { type Left, leftOf } from './parts.ts';
import { chartText, countText, type TheRecord } from './record.ts';
import { elsewhereOf } from './tables.ts';
import { joined, standingHole, type Template, words } from './template.ts';

/** What a form of chart is called. */
export const formNames: Record<Chart['form'], string> = {
  bars: 'Bar chart',
  dots: 'Dot chart',
  circles: 'Circle chart',
  parts: 'Chart of parts',
  timeline: 'Timeline',
};

/** The name of a chart for those who do not see it. */
export const nameOf = (record: TheRecord, chart: Chart) =>
  words`${formNames[chart.form]}: ${chartText(record, chart, 'title')}`;

/** What a frame with a chart is called. */
export const frameName = (record: TheRecord, chart: Chart) =>
  words`${formNames[chart.form]}: ${chartText(record, chart, 'takeaway')}`;

/** What a chart shows, for those who do not see it: who says what, who denies it, and how to read it. */
export function descriptionOf(record: TheRecord, chart: Chart): Template {
  if (chart.form === 'timeline') {
    return joined(
      chart.events.flatMap(({ id, date, elsewhere }) => [
        words`${record.date(date)}: ${record.text('events.yaml', id, 'title')}.`,
        ...elsewhere.map(({ says, source }) => words`${source.publisher} gives another date: ${says}.`),
      ]),
    );
  }
  const [whole] = chart.counts;
  const of = (id: string) =>
    chart.form === 'parts' && whole && id !== whole.id ? words`Of ${record.amount(whole)}, ` : '';
  const left = chart.form === 'parts' ? leftOf(chart) : undefined;
  return joined([
    ...chart.counts.flatMap((count) => [
      words`${of(count.id)}${record.amount(count)}: ${countText(record, count, 'label')}; ${standingHole(count.standing)}, according to ${countText(record, count, 'claimant')}.`,
      ...denialsOf(record, count.id, count.denials.length).map((denial) => words`${denial}.`),
      ...otherFiguresOf(record, count),
    ]),
    left && whole && restOf(record, left, whole),
    scaleOf(chart),
  ]);
}

/** "The Paper gives another figure: more than 50 countries." */
export const otherFiguresOf = (record: TheRecord, count: Count): Template[] =>
  elsewhereOf(record, count).map(({ said, source }) => words`${source.publisher} gives another figure: ${said}.`);

function restOf(record: TheRecord, { remainder, standing }: Left, { unit }: Count): Template {
  return 'untold' in remainder
    ? words`The rest: the numbers leave open how large it is; ${standingHole(standing)}.`
    : words`In none of these parts: ${record.amount({ ...remainder, unit })}; ${standingHole(standing)}.`;
}

/** Who denies a count, and how: "NSO Group denies wrongdoing". */
export function denialsOf(record: TheRecord, id: string, denials: number): Template[] {
  return Array.from({ length: denials }, (_, index) =>
    joined([
      record.text('counts.yaml', id, 'denials', index, 'who'),
      record.text('counts.yaml', id, 'denials', index, 'what'),
    ]),
  );
}

/** What has to be known of the scale of a chart, where it is not plain lengths. */
export function scaleOf(chart: Exclude<Chart, { form: 'timeline' }>): string {
  if (chart.form === 'bars')
    return chart.scale === 'logarithmic' ? 'Logarithmic scale: each step is ten times the last.' : '';
  if (chart.form === 'parts')
    return 'The first bar is the whole; those below it are its parts, each in its place and as long as its share.';
  if (chart.form === 'circles') return 'Areas are in proportion to the counts.';
  const [only, ...more] = chart.counts;
  return only && more.length === 0
    ? `Each dot is one of the ${only.unit.other}.`
    : 'Each dot is one of the things counted, and every dot has the same size.';
}

/** The name and the description of each drawing, as a screen reader finds them. */
export const descriptions: Face = (record) =>
  drawings(record).flatMap((drawing) => {
    const { file, chart, size, name } = drawing;
    const of = `${name} ${size}`;
    return [
      textPlace(file, of, 'name', nameOf(record, chart), (site) =>
        drawingIn(site, drawing)?.getAttribute('aria-label'),
      ),
      textPlace(file, of, 'description', descriptionOf(record, chart), (site) => {
        const svg = drawingIn(site, drawing);
        const id = svg?.getAttribute('aria-describedby');
        return [...(svg?.querySelectorAll('desc') ?? [])].find((desc) => desc.getAttribute('id') === id)?.textContent;
      }),
    ];
  });

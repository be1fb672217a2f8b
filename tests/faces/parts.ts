import { type Chart, type PartsChart, remainderOf, type Remainder, standings } from '../../src/documentary/index.ts';
import { drawingIn, drawings, type Mark, marksIn, onMarks } from './drawings.ts';
import { edgeOf, onwardsIn } from './edges.ts';
import type { Face, Place, Span } from './face.ts';
import { saysEnlarged, textsOf } from './labels.ts';
import type { TheRecord } from './record.ts';
import { barOf, byLength, lengthOf, rounded } from './shapes.ts';
import type { Site } from './site.ts';
import { standingHole, type Template, words } from './template.ts';
import { amountIn } from './words.ts';

/** What the parts of a whole leave of it, and how contested that is. */
export interface Left {
  remainder: Remainder;
  standing: (typeof standings)[number];
}

/** What the parts of a chart leave of their whole; nothing where it is all taken. */
export function leftOf({ counts: [whole, ...parts] }: PartsChart): Left | undefined {
  const remainder = remainderOf(whole, parts);
  if (remainder.value <= 0) return undefined;
  const standing = standings.findLast((one) => [whole, ...parts].some((count) => count.standing === one))!;
  return { remainder, standing };
}

/** The parts of a whole: how long each is, where in the whole it ends, and what they leave. */
export const partLengths: Face = (record) => {
  const { language } = record.documentary;
  const isOfParts = (chart: Chart): chart is PartsChart => chart.form === 'parts';
  return [
    ...onMarks(record, isOfParts, (item, chart) => {
      const [whole, ...parts] = chart.counts;
      const before = parts.slice(0, parts.findIndex(({ id }) => id === item.id) + 1);
      const count = chart.counts.find(({ id }) => id === item.id)!;
      return [
        { fact: 'value', due: count.value, read: (mark) => byLength(mark, language) },
        {
          fact: 'where it ends',
          due: count === whole ? whole.value : before.reduce((sum, { value }) => sum + value, 0),
          read: (mark) => valueAt(mark, edgeOf(mark)?.at, language),
        },
      ];
    }),
    ...record.charts.filter(isOfParts).flatMap((chart) => restPlaces(record, chart)),
  ];
};

/** The value that a place in a drawing stands for, counted from its start, by the longest of its bars. */
function valueAt(mark: Mark, x: number | undefined, language: string): Span | undefined {
  const { drawing } = mark;
  const bars = [...marksIn(drawing).values()].map((one) => ({ mark: one, length: barOf(one)?.length ?? 0 }));
  const longest = bars.reduce((most, one) => (one.length > most.length ? one : most));
  const reference = amountIn(textsOf(longest.mark).strong, language)?.value;
  if (x === undefined || reference === undefined) return undefined;
  const start = onwardsIn(drawing) === 1 ? 0 : lengthOf(drawing, 'width');
  const at = Math.abs(x - start);
  if (longest.length === 0) return { from: 0, to: at < 2 * rounded ? 0 : Infinity };
  // The edge begins a rounded length from the rounded end of its bar.
  const value = (part: number, whole: number) => (reference * part) / whole;
  // What is drawn larger than it is may reach beyond its end where it has no room before it.
  const pushed = saysEnlarged(mark) && at <= 1 + 2 * rounded;
  return {
    from: pushed ? 0 : value(at - 2 * rounded, longest.length + rounded),
    to: value(at + 2 * rounded, longest.length - rounded),
  };
}

/** The outline of what is left, with its words. */
function restPlaces(record: TheRecord, chart: PartsChart): Place[] {
  const left = leftOf(chart);
  const [whole] = chart.counts;
  const { language } = record.documentary;
  return drawings(record)
    .filter((drawing) => drawing.chart.id === chart.id)
    .flatMap((drawing) => {
      const { file, size } = drawing;
      const of = `${chart.id} ${size}`;
      const rest = (site: Site): Mark | undefined => {
        const svg = drawingIn(site, drawing);
        const outlines = [...(svg?.querySelectorAll('rect.line') ?? [])];
        return svg && outlines[0] && { element: outlines[0].parentElement!, drawing: svg };
      };
      const outlines: Place = {
        file,
        of,
        fact: 'outlines of the rest',
        due: left ? 1 : 0,
        read: (site) => drawingIn(site, drawing)?.querySelectorAll('rect.line').length,
      };
      if (!left) return [outlines];
      const { remainder, standing } = left;
      const told = 'untold' in remainder ? undefined : remainder;
      const due = told
        ? words`${record.amount({ ...told, unit: whole.unit })} not counted among these`
        : words`the rest: the numbers leave open how large it is`;
      const edge = (mark: Mark | undefined, at: 'start' | 'end') => {
        const outline = mark?.element.querySelector('rect');
        const far = (at === 'end') === (mark !== undefined && onwardsIn(mark.drawing) === 1);
        return lengthOf(outline, 'x') + (far ? lengthOf(outline, 'width') : 0);
      };
      const taken = chart.counts.slice(1).reduce((sum, { value }) => sum + value, 0);
      const place = (fact: string, value: number, at: 'start' | 'end'): Place => ({
        file,
        of,
        fact,
        due: value,
        read(site) {
          const mark = rest(site);
          return mark && valueAt(mark, edge(mark, at), language);
        },
      });
      const text = (fact: string, template: Template, find: (mark: Mark) => string): Place => ({
        file,
        of,
        fact,
        due: template.squeezed.due,
        read(site) {
          const mark = rest(site);
          return mark && template.squeezed.read(find(mark));
        },
      });
      return [
        outlines,
        place('where the rest starts', taken, 'start'),
        place('where the rest ends', taken + remainder.value, 'end'),
        text('words of the rest', due, (mark) => {
          const { strong, plain, label } = textsOf(mark);
          return `${strong} ${plain} ${label.replace(/ ·$/, '')}`;
        }),
        text(
          'standing of the rest',
          standing === 'established' ? words`` : words`${standingHole(standing)}`,
          (mark) => textsOf(mark).standing,
        ),
        {
          file,
          of,
          fact: 'bound of the rest',
          due: told?.bound ?? 'none',
          read(site) {
            const mark = rest(site);
            return mark && (edgeOf(mark)?.bound ?? 'none');
          },
        },
      ];
    });
}

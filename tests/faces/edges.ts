import type { Bound } from '../../src/documentary/index.ts';
import { type Mark, onCounts } from './drawings.ts';
import type { Face } from './face.ts';
import { barOf } from './shapes.ts';

/** The bound of each count as the end of its bar or of its dots shows it, or the rim of its circle. */
export const edges: Face = (record) =>
  onCounts(record, (count, { form }) => {
    // Nothing has no end, where it has no bar either.
    const drawn = count.value > 0 || form === 'bars' || form === 'parts';
    const read = form === 'circles' ? rimOf : endOf;
    return [{ fact: 'bound', due: drawn ? count.bound : 'none', read: (mark) => read(mark) ?? 'none' }];
  });

/** How far from the end of what is counted each edge starts, in px; a dot leaves one px free. */
const gaps: Record<Bound, number> = { exactly: 0, 'at-least': 2, 'at-most': 0, about: 3 };

function endOf(mark: Mark): Bound | undefined {
  const { bound, at } = edgeOf(mark) ?? {};
  const end = barOf(mark)?.end ?? lastDotOf(mark);
  const inPlace = end === undefined || (at !== undefined && Math.abs(at - end) < 0.2);
  return inPlace ? bound : undefined;
}

/** The edge of a mark: its bound, and where the end of what is counted is by it, in px. */
export function edgeOf({ element, drawing }: Mark): { bound: Bound; at: number } | undefined {
  const group = [...element.children].find(
    (one) => one.localName === 'g' && one.getAttribute('stroke') === 'currentColor',
  );
  const [hard = '', soft = ''] = [...(group?.querySelectorAll('path') ?? [])].map(
    (path) => path.getAttribute('d') ?? '',
  );
  const onwards = onwardsIn(drawing);
  const bound = boundOf(hard, soft, onwards);
  return bound && { bound, at: Number(/^M(-?[\d.]+) /.exec(hard)?.[1]) - onwards * gaps[bound] };
}

/** The direction in which marks grow: to the right, or to the left where the text runs so. */
export const onwardsIn = (drawing: Element) => (drawing.getAttribute('direction') === 'rtl' ? -1 : 1);

function boundOf(hard: string, soft: string, onwards: number): Bound | undefined {
  const arrow = (d: string) => Math.sign(Number(/l(-?[\d.]+) /.exec(d)?.[1] ?? 0)) * onwards;
  const strokes = (d: string) => [...d.matchAll(/M[^M]+v[\d.]+/g)].length;
  if (arrow(hard) === 1 && arrow(soft) === 1) return 'at-least';
  if (strokes(hard) !== 1) return undefined;
  if (soft === '') return 'exactly';
  if (arrow(soft) === -1) return 'at-most';
  return strokes(soft) === 1 ? 'about' : undefined;
}

function lastDotOf({ element, drawing }: Mark): number | undefined {
  const last = [...element.querySelectorAll('rect')].at(-1);
  if (!last) return undefined;
  const [x, width] = [Number(last.getAttribute('x')), Number(last.getAttribute('width'))];
  return onwardsIn(drawing) === 1 ? x + width + 1 : x - 1;
}

function rimOf({ element }: Mark): Bound | undefined {
  const [disc, ...rings] = [...element.children].filter(({ localName }) => localName === 'circle');
  if (!disc) return undefined;
  if (rings.length === 3) return 'about';
  const arrows = [...element.children]
    .filter(({ localName }) => localName === 'path')
    .map((path) => path.getAttribute('d') ?? '');
  if (arrows.length === 0) return rings.length === 1 ? 'exactly' : undefined;
  const [x, y] = [Number(disc.getAttribute('cx')), Number(disc.getAttribute('cy'))];
  const outwards = arrows.flatMap((d) =>
    [...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)l(-?[\d.]+) (-?[\d.]+)/g)].map(([, ...numbers]) => {
      const [footX = 0, footY = 0, onX = 0, onY = 0] = numbers.map(Number);
      return Math.hypot(footX + onX - x, footY + onY - y) > Math.hypot(footX - x, footY - y);
    }),
  );
  if (outwards.every(Boolean)) return 'at-least';
  return outwards.some(Boolean) ? undefined : 'at-most';
}

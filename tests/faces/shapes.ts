import { type Mark, marksIn, onCounts } from './drawings.ts';
import type { Face, Said } from './face.ts';
import { saysEnlarged, textsOf } from './labels.ts';
import type { TheRecord } from './record.ts';
import { amountIn, numberIn } from './words.ts';

/** How far a coordinate may be from the length that it stands for, in px: it is rounded to a tenth. */
export const rounded = 0.06;

/** A number in an attribute. */
export const lengthOf = (element: Element | null | undefined, name: string) =>
  Number(element?.getAttribute(name) ?? Number.NaN);

/** A bar as it is drawn: where it starts, and how long it is, in px; nothing where there is none. */
export function barOf({ element }: Mark): { start: number; end: number; length: number } | undefined {
  const bar = [...element.children].find(({ localName }) => localName === 'path');
  const [, end, back] = /^M(-?[\d.]+) -?[\d.]+h(-?[\d.]+)v[\d.]+h-?[\d.]+$/.exec(bar?.getAttribute('d') ?? '') ?? [];
  if (end === undefined) return undefined;
  return { end: Number(end), start: Number(end) + Number(back), length: Math.abs(Number(back)) };
}

/**
 * The value that a size stands for beside the largest of its drawing, whose value stands in words.
 *
 * @param sizeOf the size of a mark; values are in proportion to it raised to `power`
 * @param least the size below which nothing is drawn, though it stands for less, which its label then says
 */
function inProportion(
  mark: Mark,
  sizeOf: (mark: Mark) => number | undefined,
  { language, power, least }: { language: string; power: number; least: number },
): Said {
  const size = sizeOf(mark);
  if (size === undefined) return { from: 0, to: 0 };
  const sizes = [...marksIn(mark.drawing).values()].map((one) => ({ mark: one, size: sizeOf(one) ?? 0 }));
  const largest = sizes.reduce((most, one) => (one.size > most.size ? one : most));
  const reference = amountIn(textsOf(largest.mark).strong, language)?.value;
  if (reference === undefined) return undefined;
  const value = (part: number, whole: number) => reference * (part / whole) ** power;
  const enlarged = saysEnlarged(mark);
  if (enlarged && size > least + rounded) return undefined;
  return {
    from: enlarged ? 0 : value(size - rounded, largest.size + rounded),
    to: value(size + rounded, largest.size - rounded),
  };
}

/** The value that a bar stands for on the axis of its drawing, whose marks are powers of ten. */
function onAxis(mark: Mark, language: string): Said {
  // What is no proportion is not drawn out of proportion.
  if (saysEnlarged(mark)) return undefined;
  const bar = barOf(mark);
  const axis = mark.drawing.querySelector('.axis');
  if (!axis) return undefined;
  const lines =
    axis
      .querySelector('.rule')
      ?.getAttribute('d')
      ?.matchAll(/M(-?[\d.]+) /g) ?? [];
  const places = [...new Set(Array.from(lines, ([, x]) => Number(x)))];
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const step = (last - first) / (places.length - 1);
  const marked = [...axis.querySelectorAll('text')].map((text) => ({
    value: numberIn(text.textContent ?? '', language),
    power: Math.round((lengthOf(text, 'x') - first) / step),
  }));
  const base = marked[0]?.value;
  if (
    base === undefined ||
    marked.some(({ value, power }) => value.toPrecision(9) !== (base * 10 ** power).toPrecision(9))
  )
    return undefined;
  if (!bar) return { from: 0, to: 0 };
  if (Math.abs(bar.start - first) > 2 * rounded) return undefined;
  const value = (length: number) => base * 10 ** (length / Math.abs(step));
  const slack = 2 * rounded + (rounded * bar.length) / Math.abs(step);
  return { from: bar.length <= 1 ? 0 : value(bar.length - slack), to: value(Math.max(bar.length, 1) + slack) };
}

/** The values that the marks of one form stand for. */
export const ofForm = (record: TheRecord, form: string, read: (mark: Mark, logarithmic: boolean) => Said) =>
  onCounts(record, (count, chart) =>
    chart.form === form
      ? [
          {
            fact: 'value',
            due: count.value,
            read: (mark) => read(mark, chart.form === 'bars' && chart.scale === 'logarithmic'),
          },
        ]
      : [],
  );

/** The lengths of bars: in proportion to each other, or to their logarithms on the axis. */
export const barLengths: Face = (record) => {
  const { language } = record.documentary;
  return ofForm(record, 'bars', (mark, logarithmic) =>
    logarithmic ? onAxis(mark, language) : byLength(mark, language),
  );
};

/** The value that a bar stands for by its length beside the longest. */
export const byLength = (mark: Mark, language: string) =>
  inProportion(mark, (one) => barOf(one)?.length, { language, power: 1, least: 1 });

/** The areas of circles, in proportion to each other. */
export const circleAreas: Face = (record) => {
  const { language } = record.documentary;
  const radius = ({ element }: Mark) => {
    const disc = element.querySelector('circle');
    return disc ? lengthOf(disc, 'r') : undefined;
  };
  return ofForm(record, 'circles', (mark) => inProportion(mark, radius, { language, power: 2, least: 1.2 }));
};

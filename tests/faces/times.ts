import { extent } from '../../src/documentary/index.ts';
import { type Mark, marksIn, onEvents } from './drawings.ts';
import type { Face, Span } from './face.ts';
import { textsOf } from './labels.ts';
import { lengthOf, rounded } from './shapes.ts';
import { dateIn } from './words.ts';

// The upper end of the axis is as far from its first instant as the middle of a line of text.
const firstLine = 9.5;

/** Where marks stand on the axis of time, which runs from the first instant of their dates in words to the last. */
export const timePositions: Face = (record) =>
  onEvents(record, ({ date }) => {
    const { start, end } = extent(date);
    const kind = date.includes('/') ? 'span' : date.length === 10 ? 'day' : 'vague';
    return [
      {
        fact: 'kind',
        due: kind,
        read: ({ element }) => element.querySelector('circle, rect')?.getAttribute('class') ?? '',
      },
      {
        fact: 'middle, in ms',
        due: (+start + +end) / 2,
        read: (mark) => timesOf(mark, record.documentary.language)?.middle,
      },
      ...(kind === 'day'
        ? []
        : [
            {
              fact: 'length, in ms',
              due: +end - +start,
              read: (mark: Mark) => timesOf(mark, record.documentary.language)?.length,
            },
          ]),
    ];
  });

function timesOf({ element, drawing }: Mark, language: string): { middle: Span; length: Span } | undefined {
  const dates = [...marksIn(drawing).values()].map((mark) => extent(dateIn(textsOf(mark).strong, language)));
  const [first, last] = [Math.min(...dates.map(({ start }) => +start)), Math.max(...dates.map(({ end }) => +end))];
  const axes = [...drawing.querySelectorAll('path.line')].map((path) =>
    /^M[\d.]+ 0V([\d.]+)/.exec(path.getAttribute('d') ?? ''),
  );
  const axis = Number(axes.find((found) => found)?.[1]);
  const shape = element.querySelector('circle, rect');
  if (!shape || !(axis > 0)) return undefined;
  const perPx = (last - first) / (axis - 2 * firstLine);
  const height = shape.localName === 'rect' ? lengthOf(shape, 'height') : 0;
  const middle = shape.localName === 'rect' ? lengthOf(shape, 'y') + height / 2 : lengthOf(shape, 'cy');
  const slack = 3 * rounded * perPx;
  const at = first + (middle - firstLine) * perPx;
  return {
    middle: { from: at - slack, to: at + slack },
    length: { from: height <= 8 ? 0 : height * perPx - slack, to: height * perPx + slack },
  };
}

import type { Mark } from './drawings.ts';
import type { Face, Span } from './face.ts';
import { lengthOf, ofForm, rounded } from './shapes.ts';

/** How many dots are drawn, one by one. */
export const dotCounts: Face = (record) => ofForm(record, 'dots', dotsOf);

/** The dots of a mark, which fill whole rows from its start and then part of one; nothing where they do not. */
function dotsOf({ element, drawing }: Mark): Span | undefined {
  const pattern = element.querySelector('pattern');
  const rects = [...element.querySelectorAll('rect')];
  if (!pattern) return rects.length === 0 ? { from: 0, to: 0 } : undefined;
  const pitch = lengthOf(pattern, 'width');
  const pitches = [...drawing.querySelectorAll('pattern')].flatMap((one) => [
    lengthOf(one, 'width'),
    lengthOf(one, 'height'),
  ]);
  const fill = `url(#${pattern.getAttribute('id')})`;
  const towardsStart = drawing.getAttribute('direction') === 'rtl';
  let bottom = lengthOf(pattern, 'y');
  let count = 0;
  for (const rect of rects) {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => lengthOf(rect, name)) as [
      number,
      number,
      number,
      number,
    ];
    const first = rects[0]!;
    const [edge, start] = towardsStart
      ? [x + width, lengthOf(first, 'x') + lengthOf(first, 'width')]
      : [x, lengthOf(pattern, 'x')];
    const whole = width % pitch === 0 && height % pitch === 0;
    const inPlace = Math.abs(edge - start) < rounded && Math.abs(y - bottom) < rounded;
    if (!whole || !inPlace || rect.getAttribute('fill') !== fill) return undefined;
    count += (width / pitch) * (height / pitch);
    bottom = y + height;
  }
  return pitches.every((one) => one === pitch) ? { from: count, to: count } : undefined;
}

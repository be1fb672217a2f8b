import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineMap } from '../../src/publish/line-map.ts';
import { trying } from '../support/arbitrary/trying.ts';

const text = (...lines: string[]) => lines.join('\n');
const before = text('a', '', 'b', '', 'c', '', 'd');

describe('a line of a changed text stood', () => {
  test.each([
    ['where it stands, where nothing changed', before, [1, 2, 3, 4, 5, 6, 7]],
    ['where another stands in its place', text('a', '', 'B', '', 'c', '', 'd'), [1, 2, 3, 4, 5, 6, 7]],
    [
      'behind the one before it, where it is new',
      text('a', '', 'b', '', 'new', '', 'c', '', 'd'),
      [1, 2, 3, 4, 4, 4, 5, 6, 7],
    ],
    ['where it stood, where others have gone', text('a', '', 'd'), [1, 2, 7]],
    ['in the same places between two changes', text('A', '', 'b', '', 'c', '', 'D'), [1, 2, 3, 4, 5, 6, 7]],
    ['at the end, where more is written there', text(before, 'e', 'f'), [1, 2, 3, 4, 5, 6, 7, 7, 7]],
  ])('%s', (_, after, expected) => {
    const was = lineMap(before, after);
    expect(after.split('\n').map((__, index) => was(index + 1))).toEqual(expected);
  });

  test('somewhere, where there was nothing, and where there is nothing any more', () => {
    expect(lineMap('', before)(5)).toBe(1);
    expect(lineMap(before, '')(1)).toBe(1);
    expect(lineMap(before, 'a')(99)).toBe(1);
  });
});

test('of any text with one stretch replaced, every other line keeps its place, and every line has one', () => {
  const lines = (...all: string[]) => fc.array(fc.constantFrom(...all), { maxLength: 8 });
  // What is replaced is like nothing around it: of two lines that say the same, nobody knows which one is new.
  const around = lines('', 'a', 'b', 'c', '<Chart id="a" />');
  fc.assert(
    fc.property(around, lines('o', 'p'), lines('x', 'y'), around, (head, old, fresh, tail) => {
      const [was, all] = [
        [...head, ...old, ...tail],
        [...head, ...fresh, ...tail],
      ];
      const map = lineMap(was.join('\n'), all.join('\n'));
      for (const n of all.keys()) {
        const found = map(n + 1);
        expect(found).toBeGreaterThan(0);
        expect(found).toBeLessThanOrEqual(Math.max(was.length, 1));
        if (n < head.length) expect(found).toBe(n + 1);
        else if (n >= head.length + fresh.length) expect(was[found - 1]).toBe(all[n]);
      }
    }),
    trying(100),
  );
});

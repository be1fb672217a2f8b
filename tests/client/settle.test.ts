import { expect, test } from 'vitest';
import { settling } from '../../src/client/settle.ts';

/** A page that is higher beside a scrollbar, in the frame of a host that gives some pixels less than it is asked for. */
function heightsAskedFor(short: number, without = 400, beside = 420): number[] {
  const settle = settling();
  const asked: number[] = [];
  let frame = 150;
  for (let turn = 0; turn < 50; turn += 1) {
    const content = frame < without ? beside : without;
    const height = settle(content, 'the same');
    if (height !== asked.at(-1)) asked.push(height);
    frame = height - short;
  }
  return asked;
}

test('a host that gives what it is asked for gets the lower height at last', () => {
  expect(heightsAskedFor(0).at(-1)).toBe(400);
});

test('a host that gives less makes nothing swing', () => {
  const asked = heightsAskedFor(8);
  expect(asked.length).toBeLessThan(5);
  expect(asked.at(-1)).toBe(420);
});

test('a height comes back when something else has changed', () => {
  const settle = settling();
  expect(['closed', 'open', 'closed', 'open'].map((view) => settle(view === 'open' ? 700 : 400, view))).toEqual([
    400, 700, 400, 700,
  ]);
});

import { expect, test } from 'vitest';
import { nowFrom } from '../../src/site/now.ts';

test('the time of a build is that of SOURCE_DATE_EPOCH, in seconds', () => {
  expect(new Date(nowFrom({ SOURCE_DATE_EPOCH: '1796083200' })).toISOString()).toBe('2026-12-01T00:00:00.000Z');
  expect(nowFrom({ SOURCE_DATE_EPOCH: '0' })).toBe(0);
});

test('it is now where nothing is said', () => {
  const before = Date.now();
  const time = nowFrom({ SOURCE_DATE_EPOCH: '' });
  expect(time).toBeGreaterThanOrEqual(before);
  expect(time).toBeLessThanOrEqual(Date.now());
});

test.each(['tomorrow', '-1', '1e9', '2026-12-01', '253402300800', ' 1'])('%j is refused', (given) => {
  expect(() => nowFrom({ SOURCE_DATE_EPOCH: given })).toThrow(
    `SOURCE_DATE_EPOCH must be seconds since 1970, such as 1796083200; found ${JSON.stringify(given)}`,
  );
});

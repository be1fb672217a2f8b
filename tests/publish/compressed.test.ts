import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compressions, isText, isWorthCompressing } from '../../src/publish/compressed.ts';

const text = Buffer.from('A chapter that says the same again and again. '.repeat(200));

describe.each([
  ['br', brotliDecompressSync],
  ['gz', gunzipSync],
] as const)('%s', (name, decompress) => {
  test('gives the text back, and is the same each time', async () => {
    const [first, second] = [await compressions[name].compress(text), await compressions[name].compress(text)];
    expect(decompress(first).equals(text)).toBe(true);
    expect(first).toEqual(second);
    expect(first.length).toBeLessThan(text.length / 10);
  });
});

test('gzip says nothing of when and where it was made', async () => {
  // RFC 1952, section 2.3: after two bytes of magic, the method and the flags come four of time.
  const [, , , flags, ...time] = (await compressions.gz.compress(text)).subarray(0, 8);
  expect({ flags, time }).toEqual({ flags: 0, time: [0, 0, 0, 0] });
});

test('text is compressed, and what is compressed already is not', () => {
  const files = [
    'index.html',
    'charts/a.csv',
    'chapters/a.csl.json',
    'feed.xml',
    'a.png',
    'a.zip',
    'a.woff2',
    '_headers',
  ];
  expect(files.filter(isText)).toEqual(['index.html', 'charts/a.csv', 'chapters/a.csl.json', 'feed.xml']);
});

test('a text that fits into one packet stays as it is', () => {
  expect(isWorthCompressing('robots.txt', 70)).toBe(false);
  expect(isWorthCompressing('llms.txt', 4000)).toBe(true);
});

import { expect, test } from 'vitest';
import { wordingIn } from '../../src/documentary/index.ts';
import { chartData } from '../../src/publish/chart-data.ts';
import { pathsOf } from '../../src/publish/paths.ts';
import { pictureTexts } from '../../src/publish/picture-texts.ts';
import { pngChunks } from '../../src/publish/png-chunks.ts';
import { textsOf, withTexts } from '../../src/publish/png-text.ts';
import { countChart, theList } from '../chart/gallery/record.ts';
import { aDocumentary } from '../support/entries.ts';

// One transparent pixel, as another program wrote it.
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

test('texts in any script read back as they were written, and the picture stays whole', () => {
  const texts = { Title: 'A "list" <b>&', Description: 'قائمة\nתשע', Data: '{"é":1}' };
  const png = withTexts(pixel, texts, 'en-GB');
  expect(textsOf(png)).toEqual(texts);
  expect(pngChunks(png).map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
  expect(pngChunks(png).filter(({ type }) => type !== 'iTXt')).toEqual(pngChunks(pixel));
});

test('a NUL, which would end a text, is left out', () => {
  expect(textsOf(withTexts(pixel, { Title: 'a\0b' }, 'en'))).toEqual({ Title: 'ab' });
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['something else', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a picture that is cut short', pixel.subarray(0, -1)],
  ['a picture without its end', pixel.subarray(0, -12)],
  ['a picture with one bit changed', Buffer.from(pixel).fill(pixel[45]! ^ 1, 45, 46)],
])('%s is no whole PNG', (_, bytes) => {
  expect(() => pngChunks(bytes)).toThrow(RangeError);
});

test('the picture of a chart tells the record that it draws', () => {
  const wording = wordingIn('en');
  const chart = countChart('bars', [theList.numbers, theList.phones]);
  const data = chartData(chart, aDocumentary(), pathsOf('https://example.org/docs/'), wording);
  const texts = textsOf(withTexts(pixel, pictureTexts(data, wording), 'en'));
  expect(texts).toMatchObject({
    Title: 'Some counts',
    Description: 'They differ',
    Author: 'The Publisher',
    Source: 'https://example.org/docs/charts/counts/',
  });
  expect(texts['Copyright']).toContain('https://creativecommons.org/licenses/by/4.0/');
  const counts = (JSON.parse(texts['Data']!) as typeof data).counts!;
  expect(counts.map(({ value, bound, standing }) => [value, bound, standing])).toEqual(
    chart.counts.map(({ value, bound, standing }) => [value, bound, standing]),
  );
});

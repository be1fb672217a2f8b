import { describe, expect, test } from 'vitest';
import { wordingIn } from '../../src/documentary/index.ts';
import { previewLayout, type PreviewSubject } from '../../src/publish/preview-layout.ts';
import { drawPreview, previewText } from '../../src/publish/preview.ts';
import { misplaced } from '../chart/boxes.ts';
import { countChart, event, eventChart, forty, longTexts, theList } from '../chart/gallery/record.ts';
import { serverDocument } from '../chart/server-document.ts';

const long = 'A title that does not come to an end, because nobody has told it where to stop and why. '.repeat(6);
const subjects: PreviewSubject[] = [
  { from: 'The List', title: 'Figures', lead: 'What is counted.' },
  { from: 'The List', kind: 'Chapter 2', title: long, lead: long },
  { from: long, kind: long, title: 'x'.repeat(300) },
  { from: 'The List', title: '出现在名单上的电话号码'.repeat(20) },
  ...[countChart('bars', forty), countChart('circles', longTexts), countChart('dots', Object.values(theList))].map(
    (chart) => ({ from: 'The List', title: long, chart }),
  ),
  { from: 'The List', title: 'Time', chart: eventChart([event('2021'), event('2021-07-18')]) },
];

describe.each(['en', 'ar'])('in %s', (language) => {
  const wording = wordingIn(language);

  test('nothing covers anything else or leaves the picture', () => {
    for (const subject of subjects) {
      const { blocks, drawing, ...size } = previewLayout(subject, wording);
      const boxes = blocks.map((block) => ({ ...block, x: language === 'ar' ? block.x - block.width : block.x }));
      expect(misplaced([...boxes, ...(drawing ? [drawing] : [])], size)).toEqual([]);
      expect(size).toMatchObject({ width: 1200, height: 630 });
    }
  });

  test('the title can be read when the picture is 300 px wide', () => {
    for (const subject of subjects) {
      const [, title] = previewLayout(subject, wording).blocks;
      expect((title!.style.size * 300) / 1200).toBeGreaterThanOrEqual(11);
    }
  });
});

const wording = wordingIn('en');

test('a short title is larger than a long one, and what does not fit ends in dots', () => {
  const [short, endless] = subjects.map((subject) => previewLayout(subject, wording).blocks[1]!);
  expect(short!.style.size).toBeGreaterThan(endless!.style.size);
  expect(short!.lines).toEqual(['Figures']);
  expect(endless!.lines.at(-1)).toMatch(/…$/);
});

test('a word that fits in a smaller size is not broken in a larger one', () => {
  const title = 'Rindfleischetikettierungsgesetze';
  expect(previewLayout({ from: 'x', title }, wording).blocks[1]!.lines).toEqual([title]);
});

test('a chart is drawn beside the title, with nothing out of sight that would be drawn', () => {
  const chart = countChart('dots', Object.values(theList));
  const picture = drawPreview({ from: 'x', title: 'y', chart }, { document: serverDocument(), wording });
  const place = previewLayout({ from: 'x', title: 'y', chart }, wording).drawing!;
  const shapes = [...picture.querySelectorAll('svg svg rect')].filter((rect) => !rect.closest('pattern'));
  expect(shapes.length).toBeGreaterThan(0);
  for (const shape of shapes) expect(Number(shape.getAttribute('y'))).toBeLessThan(place.height / place.scale);
  expect(picture.querySelector('svg')?.textContent).toContain('more than 50,000');
});

test('its text says what it shows', () => {
  const chart = countChart('bars', forty);
  expect(previewText({ from: 'The List', title: 'Most are few.', chart }, wording)).toBe('“Most are few.” – Bar chart');
  expect(previewText({ from: 'The List', kind: 'Chapter 2', title: 'Ice' }, wording)).toBe('“Ice” – Chapter 2');
  expect(previewText({ from: 'The List', title: 'Figures' }, wording)).toBe('“Figures” – The List');
});

import { describe, expect, test } from 'vitest';
import {
  describeChart,
  drawChart,
  ownState,
  type State,
  summaryOf,
  tableOf,
  variantOf,
} from '../../src/chart/index.ts';
import { type Chart, wordingIn } from '../../src/documentary/index.ts';
import { countChart, event, eventChart, theList } from './gallery/record.ts';
import { serverDocument } from './server-document.ts';

const wording = wordingIn('en-GB');
const { numbers, people, phones } = theList;
const bars: Chart = { ...countChart('bars', [numbers, people, phones], { scale: 'logarithmic' }), note: 'Read this.' };
const inState = (state: Partial<State>, chart: Chart = bars) =>
  variantOf(chart, { ...ownState(chart), ...state }, wording);

test('a state is summed up with the commas of its language', () => {
  const summed = (language: string) => summaryOf(bars, ownState(bars), wordingIn(language));
  expect(summed('en')).toBe('Bar chart, logarithmic scale, 3 of 3 counts');
  expect(summed('ar').match(/،/g)).toHaveLength(2);
  expect(summed('ar')).not.toContain(',');
});

describe('a variant', () => {
  test('in the state of the chart is the chart', () => {
    expect(inState({})).toBe(bars);
  });

  test('has the form, the scale and the counts that were chosen, and the chart stays as it was', () => {
    const before = structuredClone(bars);
    expect(inState({ scale: 'linear' })).toMatchObject({ form: 'bars', scale: 'linear', id: bars.id });
    expect(inState({ form: 'circles', scale: 'area', show: ['numbers', 'phones'] })).toMatchObject({
      form: 'circles',
      counts: [numbers, phones],
    });
    expect(bars).toEqual(before);
  });

  test('says that it is a reader’s version, not what the editor says of the chart as published', () => {
    expect(inState({ form: 'dots', scale: 'linear', show: ['people'] }).takeaway).toBe(
      'A reader’s version, 1 of 3 counts.',
    );
    expect(inState({ scale: 'linear' }).takeaway).toBe('A reader’s version, linear scale, 3 of 3 counts.');
  });

  test('keeps the title, the note and every denial of a count that is shown', () => {
    const variant = inState({ form: 'circles', scale: 'area', show: ['people'] });
    expect(variant).toMatchObject({ title: bars.title, note: 'Read this.' });
    const denial = 'NSO Group denies any wrongdoing';
    expect(describeChart(variant, wording).description).toContain(denial);
    expect(tableOf(variant, wording).rows.flat().join()).toContain(denial);
  });

  test('of parts keeps its whole, and counts its parts', () => {
    const part = { ...phones, id: 'part', value: 23 };
    const chart = countChart('parts', [phones, part, { ...part, id: 'other', value: 5 }]);
    const fewer = inState({ show: ['part'] }, chart);
    expect(fewer).toMatchObject({ form: 'parts', counts: [phones, part] });
    expect(fewer.takeaway).toBe('A reader’s version, 1 of 2 parts.');
    expect(describeChart(fewer, wording).description).toContain('In none of these parts: 14 phones');
  });

  test('of a timeline has the events that were chosen', () => {
    const timeline = eventChart([event('2021-07-18'), event('2021-07-28')]);
    const variant = inState({ show: ['event-2021-07-28'] }, timeline);
    expect(variant).toMatchObject({ form: 'timeline', events: [{ date: '2021-07-28' }] });
    expect(variant.takeaway).toBe('A reader’s version, 1 of 2 events.');
  });

  test('can be drawn, each of its marks known by its count', () => {
    for (const form of ['bars', 'dots', 'circles'] as const) {
      const drawing = drawChart(
        inState({ form, scale: form === 'circles' ? 'area' : 'linear', show: ['numbers', 'phones'] }),
        {
          document: serverDocument(),
          size: 'wide',
          wording,
        },
      );
      const marks = [...drawing.querySelectorAll('[data-mark]')].map((mark) => mark.getAttribute('data-mark'));
      expect(marks).toEqual(['numbers', 'phones']);
      expect(drawing.getAttribute('data-form')).toBe(form);
    }
  });
});

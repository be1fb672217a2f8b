import { describe, expect, test } from 'vitest';
import {
  formsOf,
  itemsOf,
  ownState,
  queryOf,
  scalesOf,
  type State,
  stateFrom,
  suits,
  usualScale,
} from '../../src/chart/index.ts';
import { count, countChart, event, eventChart, theList } from './gallery/record.ts';

const bars = countChart('bars', [theList.numbers, theList.people, theList.phones], { scale: 'logarithmic' });
const dots = countChart('dots', [theList.people, theList.phones]);
const broken = countChart('circles', [count(1234.5), count(20_000_000), count(3)]);
const parts = countChart('parts', [count(37), count(23), count(2.5)]);
const timeline = eventChart([event('2021-07-18'), event('2021-07-28'), event('2021')]);

describe('the state of a chart', () => {
  test('is its own until somebody chooses', () => {
    expect(ownState(bars)).toEqual({ form: 'bars', scale: 'logarithmic', show: ['numbers', 'people', 'phones'] });
    expect(ownState(dots)).toEqual({ form: 'dots', scale: 'linear', show: ['people', 'phones'] });
    expect(ownState(broken).scale).toBe('area');
    expect(ownState(timeline).show).toEqual(timeline.events.map(({ id }) => id));
  });

  test.each([bars, dots, broken, parts, timeline])('that is its own has no query ($form)', (chart) => {
    expect(queryOf(chart, ownState(chart))).toBe('');
    expect(stateFrom(chart, '')).toEqual(ownState(chart));
  });

  test('comes back from its query, whatever it is', () => {
    for (const chart of [bars, dots, parts, timeline]) {
      const ids = itemsOf(chart).map(({ id }) => id);
      for (const form of formsOf(chart)) {
        for (const scale of scalesOf[form]) {
          for (const show of [ids, ids.slice(0, 1), ids.slice(1), [ids[0]!, ids.at(-1)!]]) {
            const state: State = { form, scale, show };
            expect(stateFrom(chart, queryOf(chart, state))).toEqual(state);
          }
        }
      }
    }
  });

  test('has in its query what the reader has changed, in plain letters', () => {
    expect(queryOf(bars, { form: 'bars', scale: 'linear', show: ['numbers', 'people', 'phones'] })).toBe(
      '?scale=linear',
    );
    expect(queryOf(bars, { form: 'circles', scale: 'area', show: ['numbers', 'phones'] })).toBe(
      '?form=circles&show=numbers,phones',
    );
    expect(queryOf(dots, { form: 'bars', scale: 'logarithmic', show: ['people', 'phones'] })).toBe(
      '?form=bars&scale=logarithmic',
    );
  });
});

describe('an address', () => {
  test.each([
    '?form=<script>&scale=__proto__&show=__proto__,constructor',
    '?form=pie&scale=cubic&show=nobody',
    '?form=&scale=&show=',
    '?show=,,,',
    '?form=timeline',
    '?scale=area',
    `?show=${'x'.repeat(100_000)}`,
    '?form=%E0%A4%A&show=%',
    '?toString=1&__proto__=2',
  ])('that asks for what is not there gets the chart as published: %.60s', (query) => {
    expect(stateFrom(bars, query)).toEqual(ownState(bars));
  });

  test('that names a count twice or in another order gets it once, in the order of the chart', () => {
    expect(stateFrom(bars, '?show=phones,numbers,phones').show).toEqual(['numbers', 'phones']);
    expect(stateFrom(bars, '?show=phones&show=numbers&form=circles&form=bars')).toEqual({
      form: 'circles',
      scale: 'area',
      show: ['phones'],
    });
  });

  test('cannot ask for a scale that the form does not have', () => {
    expect(stateFrom(bars, '?form=circles&scale=logarithmic').scale).toBe('area');
    expect(stateFrom(bars, '?form=dots&scale=area').scale).toBe('linear');
    expect(stateFrom(bars, '?scale=linear').scale).toBe('linear');
  });

  test('cannot ask for dots of what is no whole number or too many', () => {
    expect(stateFrom(broken, '?form=dots').form).toBe('circles');
    expect(stateFrom(broken, '?form=dots&show=count-3').form).toBe('dots');
    expect(suits(broken, 'dots', ['count-1234-5'])).toBe(false);
    expect(suits(broken, 'dots', ['count-20000000'])).toBe(false);
    expect(suits(broken, 'bars', ['count-1234-5'])).toBe(true);
  });

  test('of parts cannot leave out the whole, nor ask for another form, nor that other counts be parts', () => {
    expect(itemsOf(parts).map(({ id }) => id)).toEqual(['count-23', 'count-2-5']);
    expect(stateFrom(parts, '?show=count-37')).toEqual(ownState(parts));
    expect(stateFrom(parts, '?form=bars&scale=logarithmic&show=count-37,count-23')).toEqual({
      form: 'parts',
      scale: 'linear',
      show: ['count-23'],
    });
    expect(stateFrom(bars, '?form=parts').form).toBe('bars');
  });

  test('of a timeline chooses events and nothing else', () => {
    const [, second] = timeline.events;
    expect(stateFrom(timeline, `?form=bars&scale=logarithmic&show=${second!.id}`)).toEqual({
      form: 'timeline',
      scale: 'linear',
      show: [second!.id],
    });
  });
});

test('the scale before anybody chooses is the editor’s in their own form', () => {
  expect(usualScale(bars, 'bars')).toBe('logarithmic');
  expect(usualScale(dots, 'bars')).toBe('linear');
  expect(usualScale(bars, 'circles')).toBe('area');
});

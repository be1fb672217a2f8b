import { expect, test } from 'vitest';
import * as chart from '../../src/chart/index.ts';

test('the surface of the folder', () => {
  expect(Object.keys(chart)).toEqual([
    'breakEvenly',
    'breakText',
    'describeChart',
    'drawChart',
    'formOf',
    'forms',
    'legendOf',
    'sizes',
    'tableOf',
  ]);
  expect(Object.keys(chart.forms)).toEqual(['bars', 'dots', 'circles', 'timeline']);
  expect(chart.sizes).toEqual({ narrow: 288, frame: 560, wide: 640, full: 1120 });
});

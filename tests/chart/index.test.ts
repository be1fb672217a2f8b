import { expect, test } from 'vitest';
import * as chart from '../../src/chart/index.ts';

test('the surface of the folder', () => {
  expect(Object.keys(chart)).toEqual([
    'describeChart',
    'drawChart',
    'forms',
    'legendOf',
    'sizes',
    'formsOf',
    'itemsOf',
    'ownState',
    'queryOf',
    'scalesOf',
    'stateFrom',
    'suits',
    'usualScale',
    'tableOf',
    'summaryOf',
    'variantOf',
  ]);
  expect(Object.keys(chart.forms)).toEqual(['bars', 'dots', 'circles', 'timeline']);
  expect(chart.sizes).toEqual({ narrow: 288, frame: 560, wide: 640, full: 1120 });
});

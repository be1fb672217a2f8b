import { expect, test } from 'vitest';
import * as chart from '../../src/chart/index.ts';

test('the surface of the folder', () => {
  expect(Object.keys(chart).sort()).toEqual([
    'breakEvenly',
    'breakText',
    'describeChart',
    'drawChart',
    'drawingSize',
    'formOf',
    'forms',
    'formsOf',
    'itemsOf',
    'legendOf',
    'lineCount',
    'ownState',
    'queryOf',
    'scalesOf',
    'sizes',
    'stateFrom',
    'suits',
    'summaryOf',
    'tableOf',
    'usualScale',
    'variantOf',
  ]);
  expect(Object.keys(chart.forms)).toEqual(['bars', 'dots', 'circles', 'timeline']);
  expect(chart.sizes).toEqual({ narrow: 288, frame: 560, wide: 640, full: 1120 });
});

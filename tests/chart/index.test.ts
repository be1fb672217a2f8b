import { expect, test } from 'vitest';
import * as chart from '../../src/chart/index.ts';

test('the forms and the sizes of drawings', () => {
  expect(Object.keys(chart.forms)).toEqual(['bars', 'dots', 'circles', 'parts', 'timeline']);
  expect(chart.sizes).toEqual({ narrow: 288, frame: 560, wide: 640, paper: 640, full: 1160 });
});

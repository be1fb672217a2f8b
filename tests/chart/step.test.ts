import { expect, test } from 'vitest';
import { chartOfStep, drawChart } from '../../src/chart/index.ts';
import { theListRecord } from '../support/the-list.ts';
import { serverDocument } from './server-document.ts';

const { documentary, wording } = await theListRecord();
const bars = documentary.charts.get('how-exactly')!;
const ids = (element: Element, selector: string) =>
  [...element.querySelectorAll(selector)].map((mark) => mark.getAttribute('data-mark'));

test('shows what a step asks for, in the order of the chart', () => {
  const shown = chartOfStep(bars, { counts: ' phones  numbers ', form: 'dots' }, 'step.x.1', wording);
  expect(shown).toMatchObject({ id: 'step.x.1', form: 'dots', counts: [{ id: 'numbers' }, { id: 'phones' }] });
});

test('shows the chart as it is where a step asks for nothing', () => {
  expect(chartOfStep(bars, {}, 'step.x.1', wording)).toEqual({ ...bars, id: 'step.x.1' });
});

test('takes the colour from the marks that do not stand out, and nothing else', () => {
  const draw = (highlight?: string[]) =>
    drawChart(bars, { document: serverDocument(), size: 'wide', wording, ...(highlight && { highlight }) });
  const drawn = draw(['phones']);
  const all = ids(drawn, '[data-mark]');
  expect(ids(drawn, '.aside')).toEqual(all.filter((id) => id !== 'phones'));
  expect(ids(draw(), '.aside')).toEqual([]);
  expect(drawn.textContent).toBe(draw().textContent);
});

import fc from 'fast-check';
import { canDraw, type Chart } from '../../../src/documentary/index.ts';
import { counts, date, events } from './count.ts';
import { text } from './text.ts';

const common = {
  id: fc.constant('a-chart'),
  title: text(200),
  takeaway: text(300),
  note: text(300),
  published: date,
};

const ofCounts = fc
  .record({
    ...common,
    form: fc.constantFrom('bars', 'dots', 'circles', 'parts'),
    scale: fc.constantFrom('linear', 'logarithmic'),
    // A few are the rule; many are what layouts are seldom tried with.
    counts: fc.oneof({ weight: 9, arbitrary: counts(6) }, { weight: 1, arbitrary: counts(40) }),
  })
  .map(({ form, scale, ...chart }): Chart => {
    const drawn = form === 'dots' && !chart.counts.every(({ value }) => canDraw('dots', value)) ? 'circles' : form;
    const whole = drawn === 'parts' && chart.counts.length === 1 ? 'bars' : drawn;
    return (whole === 'bars' ? { ...chart, form: whole, scale } : { ...chart, form: whole }) as Chart;
  });

const ofEvents = fc.record({ ...common, form: fc.constant('timeline'), events });

/** A chart of any form that the desk takes. */
export const chart: fc.Arbitrary<Chart> = fc.oneof(
  { weight: 4, arbitrary: ofCounts },
  { weight: 1, arbitrary: ofEvents as fc.Arbitrary<Chart> },
);

import { z } from 'zod';
import type { Chart } from './chart.ts';
import type { Chapter } from './chapter.ts';
import type { Count } from './count.ts';
import { partialDate } from './partial-date-schema.ts';
import { reference, text } from './text.ts';

/** One entry of corrections.yaml, which is a list. */
export const correctionEntry = z
  .strictObject({
    date: partialDate.meta({ tells: true, description: 'When the correction was made' }),
    chapter: reference('chapters', 'The chapter that was wrong').optional(),
    count: reference('counts', 'The count that was wrong').optional(),
    chart: reference('charts', 'The chart that was wrong').optional(),
    said: text.describe('What was said'),
    right: text.describe('What is right'),
    why: text.describe('How the mistake came about'),
  })
  .refine((entry) => [entry.chapter, entry.count, entry.chart].filter(Boolean).length === 1, {
    error: 'must name exactly one of chapter, count or chart',
    params: { hint: 'Add `chapter: …`, `count: …` or `chart: …` with the id of what was wrong, one of them only.' },
  })
  .meta({ oneOf: [{ required: ['chapter'] }, { required: ['count'] }, { required: ['chart'] }] });
export type CorrectionEntry = z.output<typeof correctionEntry>;

/** A correction as it is told wherever it matters. */
export type CorrectionNote = Pick<CorrectionEntry, 'date' | 'said' | 'right' | 'why'> & {
  /** The element id of its entry on the page of corrections, such as `2021-03.retreat.1a2b3c`; it stays for good. */
  id: string;
  /** What was wrong, by its name: the title of a chapter or chart, the label of a count. */
  subject: string;
};

/** A correction with what was wrong, one of the three. */
export type Correction = CorrectionNote & { chapter?: Chapter; count?: Count; chart?: Chart };

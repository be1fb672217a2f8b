import { z } from 'zod';
import type { Chart } from './chart-spec.ts';
import type { Chapter } from './chapter.ts';
import type { Count } from './count.ts';
import { partialDate } from './partial-date.ts';
import { id, text } from './text.ts';

/** One entry of corrections.yaml, which is a list. */
export const correctionEntry = z
  .strictObject({
    date: partialDate.describe('When the correction was made'),
    chapter: id.optional().describe('The chapter that was wrong'),
    count: id.optional().describe('The count that was wrong'),
    chart: id.optional().describe('The chart that was wrong'),
    said: text.describe('What was said'),
    right: text.describe('What is right'),
    why: text.describe('How the mistake came about'),
  })
  .refine((entry) => [entry.chapter, entry.count, entry.chart].filter(Boolean).length === 1, {
    error: 'must name exactly one of chapter, count or chart',
    params: { hint: 'Add `chapter: …`, `count: …` or `chart: …` with the id of what was wrong, one of them only.' },
  });
export type CorrectionEntry = z.output<typeof correctionEntry>;

export type Correction = {
  date: string;
  said: string;
  right: string;
  why: string;
  chapter?: Chapter;
  count?: Count;
  chart?: Chart;
};

import { z } from 'zod';
import { partialDate } from './partial-date-schema.ts';
import { publication } from './publication.ts';
import { reference, text } from './text.ts';

const question = z.strictObject({
  question: text.describe('What a class is asked about the chart'),
  answer: text.describe('What a good answer says, with who claims it and who denies it'),
});
export type Question = z.output<typeof question>;

const howMany = 'must be three to five questions';

const common = {
  title: text.describe('What the chart shows, plainly'),
  takeaway: text.describe('The one thing to see in it, as a sentence'),
  note: text.optional().describe('What a reader must know to read it rightly'),
  published: partialDate
    .optional()
    .describe('When it was published; the date of the first chapter that shows it where this is left out'),
  updated: partialDate.optional().describe('When it last changed in substance'),
  ...publication,
  questions: z
    .array(question)
    .min(3, { error: howMany })
    .max(5, { error: howMany })
    .optional()
    .describe('Three to five questions for a class, each with its answer'),
};

const counts = z
  .array(reference('counts', 'A count to draw'))
  .min(1, { error: 'must name at least one count' })
  .refine((ids) => new Set(ids).size === ids.length, {
    error: 'must not name a count twice',
  })
  .meta({ uniqueItems: true })
  .describe('The counts to draw, by id, in the order in which they stand');

const bars = z.strictObject({
  form: z.literal('bars').describe('Lengths on a scale'),
  ...common,
  counts,
  scale: z
    .enum(['linear', 'logarithmic'])
    .default('linear')
    .describe('linear: lengths in proportion; logarithmic: each step is ten times the last, and the chart says so'),
});

const dots = z.strictObject({ form: z.literal('dots').describe('One dot a unit, all of one size'), ...common, counts });

const circles = z.strictObject({
  form: z.literal('circles').describe('Areas in proportion'),
  ...common,
  counts,
});

const parts = z.strictObject({
  form: z.literal('parts').describe('A whole and what it is made of'),
  ...common,
  whole: reference('counts', 'The count that the others are parts of'),
  counts: counts.describe('Its parts, by id, in the order in which they stand; none counts what another counts too'),
});

const timeline = z.strictObject({
  form: z.literal('timeline').describe('Events in time'),
  ...common,
  events: z
    .array(reference('events', 'An event to draw'))
    .min(1)
    .optional()
    .describe('The events to draw, by id; all of them where this is left out'),
});

/** One file of charts/. */
export const chartEntry = z.discriminatedUnion('form', [bars, dots, circles, parts, timeline]);
export type ChartEntry = z.output<typeof chartEntry>;
export type ChartForm = ChartEntry['form'];

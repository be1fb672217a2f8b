import { z } from 'zod';
import { dateOrSpan } from './partial-date-schema.ts';
import type { Source } from './source.ts';
import { publication } from './publication.ts';
import { reference, text } from './text.ts';

const otherDate = z.strictObject({
  says: text.describe('What the other source gives instead, such as Tuesday'),
  source: reference('sources', 'The source that says so'),
});

/** One entry of events.yaml. */
export const eventEntry = z.strictObject({
  date: dateOrSpan.describe('When: a year, month or day, or a span such as 2021-07-19/2021-07-25'),
  title: text.describe('What happened, in a few words'),
  text: text.optional().describe('What a reader needs to know of it, in a sentence or two'),
  sources: z
    .array(reference('sources', 'A source that reports it'))
    .min(1, { error: 'must name at least one source' })
    .describe('The sources that report it'),
  elsewhere: z.array(otherDate).default([]).describe('What other sources say of the date'),
  ...publication,
});
export type EventEntry = z.output<typeof eventEntry>;

export type Event = Omit<EventEntry, 'sources' | 'elsewhere'> & {
  id: string;
  sources: Source[];
  elsewhere: { says: string; source: Source }[];
};

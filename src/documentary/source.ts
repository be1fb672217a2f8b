import { z } from 'zod';
import { partialDate } from './partial-date-schema.ts';
import { address, text } from './text.ts';

/** One entry of sources.yaml. */
export const sourceEntry = z.strictObject({
  publisher: text.meta({ properName: true, description: 'Who published it, such as The Harbour Gazette' }),
  title: text.meta({ properName: true, description: 'Its title, or what it is where the title would not fit' }),
  address: address.describe('Where it stands on the web'),
  date: partialDate.describe('When it was published, as precise as the source shows: 2021, 2021-07 or 2021-07-18'),
  archived: address.optional().describe('Where an archived copy stands'),
});
export type SourceEntry = z.output<typeof sourceEntry>;

export type Source = SourceEntry & { id: string };

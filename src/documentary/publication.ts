import { z } from 'zod';
import { isExtent } from './partial-date.ts';
import type { Shelf } from './text.ts';

/** The shelves on which an entry may say itself from when on readers see it. */
export const datedShelves = ['chapters', 'charts', 'events'] as const satisfies Shelf[];
export type DatedShelf = (typeof datedShelves)[number];

const time = String.raw`T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-](0\d|1[0-4]):[0-5]\d)`;

const moment = z
  .string()
  .regex(new RegExp(String.raw`^\d{4}-\d{2}-\d{2}(${time})?$`), {
    error: 'must be a day such as 2026-12-01, or a time with its zone such as 2026-12-01T09:00+01:00',
    abort: true,
  })
  .refine((text) => isExtent(text.slice(0, 10)), { error: 'must be a day that exists' });

/** What the front matter of a chapter, a chart and an event may say of when readers see it. */
export const publication = {
  draft: z
    .boolean()
    .optional()
    .describe('draft: true keeps it from readers until you take the line out; draft: false shows it whatever uses it'),
  publishAt: moment
    .optional()
    .describe(
      'The day from which readers see it, such as 2026-12-01, which begins at midnight UTC; or a time with its zone, such as 2026-12-01T09:00+01:00',
    ),
};

/** What may wait for its publication. */
export interface Publication {
  draft?: boolean | undefined;
  publishAt?: string | undefined;
}

/**
 * The instant from which readers see something, in milliseconds of Unix time.
 *
 * @returns Infinity for a draft, -Infinity for what waits for nothing
 */
export function opening({ draft, publishAt }: Publication): number {
  if (draft === true) return Infinity;
  // A day without a time begins at midnight UTC (ECMA-262, 21.4.1.32).
  return publishAt === undefined ? -Infinity : Date.parse(publishAt);
}

/** An instant in words of figures, in UTC: `2026-12-01`, or `2026-12-01 08:00 UTC` where it is not midnight. */
export function instantText(instant: number): string {
  const [day = '', clock = ''] = new Date(instant).toISOString().split('T');
  const [hours, minutes, seconds = ''] = clock.split(':');
  if (clock.startsWith('00:00:00')) return day;
  return `${day} ${hours}:${minutes}${seconds.startsWith('00') ? '' : `:${seconds.slice(0, 2)}`} UTC`;
}

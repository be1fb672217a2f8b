import { z } from 'zod';
import { isExtent } from './partial-date.ts';

// YAML reads a bare year as a number, so a year may be written either way.
const text = z.union([z.string(), z.int().min(1000).max(9999).transform(String)]);

const dateError = 'must be a year, month or day that exists, such as 2021, 2021-07 or 2021-07-18';
const spanError =
  'must be a date that exists, such as 2021, 2021-07 or 2021-07-18, or two of them with a slash: 2021-07-19/2021-07-25';

// The same for programs that know JSON Schema: the days of each month, and those of February in leap years.
const year = String.raw`(?!00)\d{4}`;
const leapYear = String.raw`(?!00)(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`;
const monthAndDay = String.raw`(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8]))?|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31`;
const datePattern = `(?:${year}(?:-(?:${monthAndDay}))?|${leapYear}-02-29)`;

/** Schema of a partial date. What it says in `meta()` holds for texts; of a span, that its end comes later it cannot say. */
export const partialDate = text
  .refine((date) => !date.includes('/') && isExtent(date), { error: dateError })
  .meta({ pattern: `^${datePattern}$`, patternErrorMessage: dateError });

/** Schema of a partial date or a span. */
export const dateOrSpan = text
  .refine(isExtent, { error: spanError })
  .meta({ pattern: `^${datePattern}(?:/${datePattern})?$`, patternErrorMessage: spanError });

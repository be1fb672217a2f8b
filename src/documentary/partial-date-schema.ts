import { z } from 'zod';
import { extent } from './partial-date.ts';

function isExtent(date: string): boolean {
  try {
    extent(date);
    return true;
  } catch {
    return false;
  }
}

// YAML reads a bare year as a number, so a year may be written either way.
const text = z.union([z.string(), z.int().min(1000).max(9999).transform(String)]);

/** Schema of a partial date. */
export const partialDate = text.refine((date) => !date.includes('/') && isExtent(date), {
  error: 'must be a year, month or day that exists, such as 2021, 2021-07 or 2021-07-18',
});

/** Schema of a partial date or a span. */
export const dateOrSpan = text.refine(isExtent, {
  error:
    'must be a date that exists, such as 2021, 2021-07 or 2021-07-18, or two of them with a slash: 2021-07-19/2021-07-25',
});

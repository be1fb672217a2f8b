/** A year, month or day, as precise as it is known: `2021`, `2021-07`, `2021-07-18`. */
export type PartialDate = string;

/** A partial date, or a span between two of them with a slash: `2021-07-19/2021-07-25` (ISO 8601 interval). */
export type DateOrSpan = string;

const day = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * The first instant a date or span covers and the first instant after it, in UTC.
 *
 * @param date a partial date or a span
 * @returns `start` (inclusive) and `end` (exclusive): a day covers 24 hours, a month its days, a year its months
 * @throws RangeError when the text is no such date, or names a day that does not exist
 */
export function extent(date: DateOrSpan): { start: Date; end: Date } {
  const [from = '', to = from, more] = date.split('/');
  if (more !== undefined || !day.test(from) || !day.test(to)) throw new RangeError(`invalid date: ${date}`);
  const start = instant(from, 0);
  const end = instant(to, 1);
  if (end <= start) throw new RangeError(`invalid date: ${date}`);
  return { start, end };
}

/** Whether a text is a partial date or a span that exists. */
export function isExtent(text: string): boolean {
  try {
    extent(text);
    return true;
  } catch {
    return false;
  }
}

/** What was published first of some things; of several at once, the first of them. */
export function earliest<Thing extends { published: PartialDate }>(things: readonly Thing[]): Thing | undefined {
  let found: { thing: Thing; start: Date } | undefined;
  for (const thing of things) {
    const { start } = extent(thing.published);
    if (!found || start < found.start) found = { thing, start };
  }
  return found?.thing;
}

/** How much of a partial date is known. */
export function precision(date: PartialDate): 'year' | 'month' | 'day' {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

function instant(date: PartialDate, unitsLater: 0 | 1): Date {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const exists = new Date(Date.UTC(year, month - 1, dayOfMonth)).toISOString().startsWith(date);
  if (!exists) throw new RangeError(`invalid date: ${date}`);
  const known = precision(date);
  return new Date(
    Date.UTC(
      year + (known === 'year' ? unitsLater : 0),
      month - 1 + (known === 'month' ? unitsLater : 0),
      dayOfMonth + (known === 'day' ? unitsLater : 0),
    ),
  );
}

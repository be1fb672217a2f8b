import type { Reading } from '../desk/index.ts';

type Whole = Extract<Reading, { problems: [] }>;

/** What the site shows of a content folder that is read again and again. */
export interface ShownContent {
  /** Whether it is read again: by the dev server, and not by a build. */
  follows: boolean;
  /** The last reading. */
  readonly last: Reading;
  /** The last reading without problems, which the pages show; undefined where there was none yet. */
  readonly whole: Whole | undefined;
  /** Takes a new reading. */
  take(reading: Reading): void;
}

/** Begins with the reading that there is when the command begins. */
export function shownContent(first: Reading): ShownContent {
  let last = first;
  let whole = wholeOf(first);
  return {
    follows: false,
    get last() {
      return last;
    },
    get whole() {
      return whole;
    },
    take(reading) {
      last = reading;
      whole = wholeOf(reading) ?? whole;
    },
  };
}

function wholeOf(reading: Reading): Whole | undefined {
  return reading.documentary ? reading : undefined;
}

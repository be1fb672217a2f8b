import type { NumberWords } from './number-words.ts';

/** How a language writes numbers, and what it writes in figures that counts nothing. Patterns know no case. */
export interface NumberLanguage {
  /** Left out where they are not known. */
  words?: NumberWords;
  /** What stands behind figures and multiplies them, in small letters and without full stops. */
  multiples: Record<string, number>;
  /** What stands behind a number of hundredths, as a pattern. */
  share: string;
  /** What stands before a number and bounds it, as a pattern. */
  bounds: string;
  ways: Ways;
}

/** How a language writes what counts nothing, as patterns. */
export interface Ways {
  months: string;
  /** What stands behind the figures of a day, between two days, before the month and before the year. */
  date: { mark: string; to: string; ofMonth: string; ofYear: string };
  /** Units of time, and what may stand before them. */
  spans: string;
  spanKinds: string;
  /** Things that are numbered, which stand before their number. */
  numbered: string;
  /** Words between several that are numbered: pages 12 to 14, chapters 3 and 4. */
  to: string;
  and: string;
  /** Words that go on behind a number that counts nothing; any other word there may be what is counted. */
  joining: string;
  /** Words before a number at the beginning of a sentence, whose capital names nothing. */
  openers: string;
  /** Whether every noun has a capital, so that a number before one counts it. */
  capitalNouns?: boolean;
  /** Whatever else counts nothing, given a run of number words. */
  more: (words: string) => readonly string[];
}

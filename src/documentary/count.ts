import { z } from 'zod';
import { type Bound, bounds } from './bound.ts';
import type { CorrectionNote } from './correction.ts';
import { partialDate } from './partial-date-schema.ts';
import type { Source } from './source.ts';
import { type Standing, standings } from './standing.ts';
import { reference, text } from './text.ts';

/** A number as it is written, without the digits that a computer would change or that no reader would see. */
const number = z
  .number()
  .min(0, { error: 'must not be negative' })
  .refine((value) => !Object.is(value, -0), { error: 'must not be negative' })
  .refine((value) => value < 1e15 && Number(value.toPrecision(15)) === value && Number(value.toFixed(15)) === value, {
    error: 'must have at most 15 digits, before and behind the point',
  })
  .meta({ exclusiveMaximum: 1e15 });

const bound = z.enum(bounds).meta({
  enumDescriptions: Object.values({
    exactly: 'just that many, the source says',
    'at-least': 'a lower bound: "more than", "at least"',
    'at-most': 'an upper bound: "fewer than", "up to"',
    about: 'approximate: "about", "some"',
  } satisfies Record<Bound, string>),
});

const standing = z.enum(standings).meta({
  enumDescriptions: Object.values({
    established: 'nobody contests it',
    alleged: 'somebody claims it',
    disputed: 'the accounts contradict each other',
  } satisfies Record<Standing, string>),
});

/** The counted thing by plural category of the documentary's language (Unicode CLDR); English needs `one` and `other`. */
export const unit = z
  .strictObject({
    zero: text.optional().describe('The form that goes with the plural category zero, where the language has it'),
    one: text.describe('Singular, such as fishing boat'),
    two: text.optional().describe('The form that goes with the plural category two, where the language has it'),
    few: text.optional().describe('The form that goes with the plural category few, where the language has it'),
    many: text.optional().describe('The form that goes with the plural category many, where the language has it'),
    other: text.describe('Plural, such as fishing boats'),
  })
  .meta({ forms: true });
export type Unit = z.output<typeof unit>;

const denial = z.strictObject({
  who: text.describe('Who denies it'),
  what: text.describe('What they say, indirectly, so that it reads on after their name: "says that no ship was there"'),
  source: reference('sources', 'The source that reports the denial'),
});

const elsewhere = z.strictObject({
  value: number.describe('The number this other source gives'),
  bound: bound.describe('Its bound'),
  unit: unit.optional().describe('Its unit, where it differs'),
  note: text.optional().describe('What it counts differently'),
  source: reference('sources', 'The source that says so'),
});

/** One entry of counts.yaml. */
export const countEntry = z.strictObject({
  value: number.describe('The number, written without separators: 12500'),
  bound: bound.describe('Whether the number is exact, a lower bound ("more than"), an upper bound or approximate'),
  unit: unit.describe('The thing counted, in singular and plural'),
  label: text.max(80).meta({ prose: true }).describe('A short name for the count, shown beside its mark in charts'),
  rule: text.describe('The counting rule: what exactly is counted, and what is not'),
  claimant: text.describe('Who gives the count'),
  source: reference('sources', 'Where it was published'),
  asOf: partialDate.describe('The date for which the count is given'),
  standing: standing.describe('Whether it is established, alleged or disputed'),
  denials: z.array(denial).default([]).describe('Who denies it, and how'),
  elsewhere: z.array(elsewhere).default([]).describe('What other sources say instead'),
});
/** A number with the zeros behind its point that an editor has written: 2.40 is no 2.4 to who pays it. */
interface AsWritten {
  /** How many digits are shown behind the point, where that is more than the number needs. */
  digits?: number;
}

type ElsewhereEntry = z.output<typeof elsewhere> & AsWritten;
export type CountEntry = Omit<z.output<typeof countEntry>, 'elsewhere'> & AsWritten & { elsewhere: ElsewhereEntry[] };

export type Denial = Omit<z.output<typeof denial>, 'source'> & {
  source: Source;
};
/** What another source says; its unit is that of the count where the entry gives none of its own. */
export type Elsewhere = Omit<ElsewhereEntry, 'source' | 'unit'> & { source: Source; unit: Unit };

/** A count with everything it refers to. */
export type Count = Omit<CountEntry, 'source' | 'denials' | 'elsewhere'> & {
  id: string;
  source: Source;
  denials: Denial[];
  elsewhere: Elsewhere[];
  /** How it has been corrected, the newest first; left out where it has not. */
  corrections?: CorrectionNote[];
};

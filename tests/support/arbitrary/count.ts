import fc from 'fast-check';
import { bounds, type Count, type Event, type Source, standings } from '../../../src/documentary/index.ts';
import { text } from './text.ts';

/** A number that a count may have. */
export const value = fc.oneof(
  fc.constantFrom(0, 1, 2, 0.5, 37, 1e-15, 999_999_999_999_999),
  fc.integer({ min: 0, max: 1000 }),
  fc.integer({ min: 0, max: 999_999_999_999_999 }),
  fc.integer({ min: 0, max: 99_999_999 }).map((digits) => digits / 1000),
);

const day = fc
  .integer({ min: 0, max: 200_000 })
  .map((days) => new Date(Date.UTC(1600, 0, 1 + days)).toISOString().slice(0, 10));

/** A date as precise as a source may show it. */
export const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([whole, length]) => whole.slice(0, length));

const address = fc.webUrl({ validSchemes: ['https', 'http'], withQueryParameters: true });

/** A source, with its id as given. */
export const source: fc.Arbitrary<Source> = fc.record({
  id: fc.constantFrom('paper', 'book', 'study'),
  publisher: text(120),
  title: text(200),
  address,
  date,
});

const unit = fc.record({ one: text(60), other: text(60) });

const count: fc.Arbitrary<Omit<Count, 'id'>> = fc.record({
  value,
  bound: fc.constantFrom(...bounds),
  unit,
  label: text(80),
  rule: text(),
  claimant: text(120),
  source,
  asOf: date,
  standing: fc.constantFrom(...standings),
  denials: fc.array(fc.record({ who: text(80), what: text(200), source }), { maxLength: 2 }),
  elsewhere: fc.array(fc.record({ value, bound: fc.constantFrom(...bounds), unit, note: text(80), source }), {
    maxLength: 2,
  }),
});

/**
 * Counts with ids of their own.
 *
 * @param most how many there may be
 */
export const counts = (most: number) =>
  fc
    .array(count, { minLength: 1, maxLength: most })
    .map((made) => made.map((one, index): Count => ({ ...one, id: `count-${index}` })));

/** Events with ids of their own, in no order. */
export const events = fc
  .array(
    fc.record({
      dates: fc.uniqueArray(day, { minLength: 1, maxLength: 2 }),
      title: text(200),
      text: text(200),
      sources: fc.array(source, { minLength: 1, maxLength: 2 }),
      elsewhere: fc.array(fc.record({ says: text(80), source }), { maxLength: 1 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((made) =>
    made.map(({ dates, ...event }, index): Event => ({ ...event, id: `event-${index}`, date: dates.sort().join('/') })),
  );

import { type Problem, ratioOf, type Untold } from '../../documentary/index.ts';
import { type Drafts, entriesIn, writtenIn } from '../drafts.ts';
import { type RatioNamed, ratiosNamedIn } from '../fill.ts';
import { textsIn } from '../prose.ts';

/** What an editor is told of a quotient that the record does not give, and what to write instead. */
const reasons = {
  bounds: ({ dividend, divisor }, bounds) => ({
    message: `\`${dividend}\` is ${bounds[0]} and \`${divisor}\` is ${bounds[1]}, which leaves open how many times one goes into the other.`,
    hint: `Give the two apart, as \`{${dividend}.value}\` and \`{${divisor}.value}\`.`,
  }),
  zero: ({ dividend, divisor }) => ({
    message: `\`${divisor}\` is 0, and nothing can be divided by it.`,
    hint: `Give the two apart, as \`{${dividend}.value}\` and \`{${divisor}.value}\`.`,
  }),
  small: ({ dividend, divisor }) => ({
    message: `\`${divisor}\` goes into \`${dividend}\` less than a tenth of a time, of which rounding leaves nothing.`,
    hint: `Turn it round: \`{${divisor}/${dividend}}\`.`,
  }),
} as const satisfies Record<Untold, (ratio: RatioNamed, bounds: [string, string]) => Pick<Problem, 'message' | 'hint'>>;

/** Where a text says how many times one count goes into another, the record tells it. */
export function ratios(drafts: Drafts): Problem[] {
  const texts = entriesIn(drafts).flatMap((entry) =>
    textsIn(entry).map(({ value, path }) => ({ value, place: entry.placeOf(path) })),
  );
  const captions = writtenIn(drafts).flatMap(({ body }) =>
    body.passages.flatMap(({ attribute, text, ...place }) => (attribute ? [{ value: text, place }] : [])),
  );
  return [...texts, ...captions].flatMap(({ value, place }) =>
    ratiosNamedIn(value).flatMap((named): Problem[] => {
      const dividend = drafts.counts.get(named.dividend)?.entry;
      const divisor = drafts.counts.get(named.divisor)?.entry;
      if (!dividend || !divisor) return [];
      const ratio = ratioOf(dividend, divisor);
      if (!('untold' in ratio)) return [];
      return [{ kind: 'untold-ratio', ...place, ...reasons[ratio.untold](named, [dividend.bound, divisor.bound]) }];
    }),
  );
}

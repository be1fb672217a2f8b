import { longer } from '../../support/small-content.ts';
import { type Mistake, mistake } from './case.ts';

const count = (id: string, value: number, bound: string) => `${id}:
  value: ${value}
  bound: ${bound}
  unit:
    one: boat
    other: boats
  label: boats
  rule: Each boat once.
  claimant: the harbour
  source: paper
  asOf: 2021
  standing: established
`;

/** A term whose definition divides the ships, of which there are about 12, by the boats. */
const dividing = (value: number, bound: string, text = 'There are {ships/boats} to a boat.') => ({
  ...longer('counts.yaml', count('boats', value, bound)),
  ...longer('chapters/first.mdx', '\nA <Term id="ship" />, and <Count id="boats" />.\n'),
  ...longer('terms.yaml', `ship:\n  term: ship\n  definition: ${JSON.stringify(text)}\n`),
});
const place = 'terms.yaml:6:15';

/** Quotients that the record does not tell. */
export const ratios: Mistake[] = [
  mistake(
    'divided by a count that is open upwards',
    dividing(3, 'at-least'),
    'untold-ratio',
    place,
    '`ships` is about and `boats` is at-least, which leaves open how many times one goes into the other.',
    'Give the two apart, as `{ships.value}` and `{boats.value}`.',
  ),
  mistake(
    'divided by zero',
    dividing(0, 'exactly'),
    'untold-ratio',
    place,
    '`boats` is 0, and nothing can be divided by it.',
    'Give the two apart, as `{ships.value}` and `{boats.value}`.',
  ),
  mistake(
    'divided a small count by a large one',
    dividing(5000, 'exactly'),
    'untold-ratio',
    place,
    '`boats` goes into `ships` less than a tenth of a time, of which rounding leaves nothing.',
    'Turn it round: `{boats/ships}`.',
  ),
  mistake(
    'divided by a count that is not there',
    dividing(3, 'exactly', 'There are {ships/baots} to a boat.'),
    'unknown-id',
    place,
    'There is no count `baots`.',
    'Did you mean `boats`? Or add `baots` to counts.yaml.',
  ),
];

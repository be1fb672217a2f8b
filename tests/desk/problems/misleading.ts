import { longer } from '../../support/small-content.ts';
import { type Mistake, mistake, problem } from './case.ts';

const count = (id: string, value: number, { unit = 'ship', bound = 'exactly', asOf = 2021, by = 'paper' } = {}) => `
${id}:
  value: ${value}
  bound: ${bound}
  unit: { one: ${unit}, other: ${unit}s }
  label: ${id}
  rule: Each once.
  claimant: whoever wrote the ${by}
  source: ${by}
  asOf: ${asOf}
  standing: established
`;
const counts = [
  count('fleet', 30),
  count('boats', 20),
  count('crew', 9, { unit: 'sailor' }),
  count('seen', 12, { bound: 'at-least', by: 'log' }),
  count('older', 5, { asOf: 2019 }),
  count('register', 900_000),
];
const log = 'log:\n  publisher: The Tower\n  title: The log\n  address: https://tower.example/\n  date: 2021\n';

/** A chart that draws some of these counts, each of which the chapter names. */
const drawing = (...lines: string[]) => ({
  ...longer('counts.yaml', counts.join('')),
  ...longer('sources.yaml', log),
  ...longer(
    'chapters/first.mdx',
    '\n<Count id="fleet" />, <Count id="boats" />, <Count id="crew" />, <Count id="seen" />, <Count id="older" />, <Count id="register" />\n',
  ),
  'charts/fleet.yaml': `${['title: Ships', 'takeaway: There were many.', ...lines].join('\n')}\n`,
});
const parts = (whole: string, ids: string[], ...more: string[]) =>
  drawing('form: parts', `whole: ${whole}`, `counts: [${ids.join(', ')}]`, ...more);
const at = (line: number, column: number) => `charts/fleet.yaml:${line}:${column}`;
const beside = (...ids: string[]) =>
  ['them beside each other, without `whole`:', 'form: bars', 'counts:', ...ids.map((id) => `  - ${id}`)].join('\n');

const floor = [
  '`seen` is only a floor, so that nobody knows what share of the whole a part has.',
  `Draw ${beside('seen', 'crew')}`,
] as const;

/** Charts that show what the record does not bear out. */
export const misleading: Mistake[] = [
  mistake(
    'made sailors a part of the ships',
    parts('fleet', ['boats', 'crew']),
    'misleading-chart',
    at(5, 17),
    '`crew` counts sailors and `fleet` ships: a part has the unit of its whole.',
    `Draw ${beside('fleet', 'boats', 'crew')}`,
  ),
  mistake(
    'made a count a part of itself',
    parts('fleet', ['boats', 'fleet']),
    'misleading-chart',
    at(5, 17),
    '`fleet` is the whole of this chart, and no part of itself.',
    'Take `fleet` out of counts.',
  ),
  {
    did: 'took a floor for the whole of sailors',
    files: parts('seen', ['crew'], "note: 'They saw {crew}.'"),
    says: [
      problem('misleading-chart', at(4, 8), ...floor),
      problem(
        'misleading-chart',
        at(5, 10),
        '`crew` counts sailors and `seen` ships: a part has the unit of its whole.',
        floor[1],
      ),
    ],
  },
  mistake(
    'made a count of one claimant a part of that of another, in another source',
    parts('fleet', ['seen']),
    'misleading-chart',
    at(5, 10),
    '`seen` and `fleet` come from different claimants in different sources, so that nobody says that the one is a part of the other.',
    `Say what makes them comparable in the note: \`note: '… {seen} …'\`. Or draw ${beside('fleet', 'seen')}`,
  ),
  mistake(
    'made a count of another year a part',
    parts('fleet', ['older']),
    'misleading-chart',
    at(5, 10),
    '`older` is as of 2019 and `fleet` as of 2021: the whole may have changed in between.',
    `Say what makes them comparable in the note: \`note: '… {older} …'\`. Or draw ${beside('fleet', 'older')}`,
  ),
  mistake(
    'counted ships twice',
    parts('fleet', ['boats', 'ships'], "note: '{ships} are counted elsewhere.'"),
    'misleading-chart',
    at(5, 9),
    'The parts come to more than `fleet` can be, so that some are counted twice or are no parts of it.',
    `Leave out what another part counts too. Or draw ${beside('fleet', 'boats', 'ships')}`,
  ),
  {
    did: 'accounted in the note for what comes from elsewhere and from another year',
    files: parts(
      'fleet',
      ['seen', 'older'],
      "note: 'The tower saw {seen}, and {older.value} were there in the year before.'",
    ),
    says: [],
  },
  mistake(
    'drew a few beside very many as bars',
    drawing('form: bars', 'counts: [register, fleet]'),
    'misleading-chart',
    at(4, 20),
    '`fleet` is too small to be seen in proportion beside the largest count, and is drawn larger than it is.',
    'Write `scale: logarithmic`, or `form: dots`, or `note: On this scale {fleet} would be too small to be seen.`',
  ),
  mistake(
    'drew a few beside very many as circles, with a note on something else',
    drawing('form: circles', 'counts: [register, older]', 'note: They are ships.'),
    'misleading-chart',
    at(4, 20),
    '`older` is too small to be seen in proportion beside the largest count, and is drawn larger than it is.',
    'Write `form: bars` and `scale: logarithmic`, or `form: dots`, or at the end of the note: On this scale {older} would be too small to be seen.',
  ),
  mistake(
    'drew a few as a part of very many',
    parts('register', ['fleet']),
    'misleading-chart',
    at(5, 10),
    '`fleet` is too small to be seen in proportion beside the largest count, and is drawn larger than it is.',
    'Write `note: On this scale {fleet} would be too small to be seen.`',
  ),
  {
    did: 'drew them on a logarithmic scale',
    files: drawing('form: bars', 'scale: logarithmic', 'counts: [register, fleet]'),
    says: [],
  },
  {
    did: 'said so in the note',
    files: drawing(
      'form: bars',
      'counts: [register, fleet]',
      'note: On this scale {fleet} would be too small to be seen.',
    ),
    says: [],
  },
];

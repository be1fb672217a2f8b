import { longer } from '../../support/small-content.ts';
import { type Mistake, mistake, problem } from './case.ts';

/** A story of the small chart as the front page; its steps begin in line 2. */
const telling = (...lines: string[]) => ({
  'cover.mdx': ['<Scrolly chart="fleet">', ...lines, '</Scrolly>', ''].join('\n'),
});
const step = (attributes = '') => `<Step${attributes}>\n\nMany.\n\n</Step>`;
const second = 'cover.mdx:2:1';

const timeline = 'form: timeline\ntitle: Days\ntakeaway: They passed.\n';
const tiny = `
boats:
  value: 90000
  bound: exactly
  unit: { one: boat, other: boats }
  label: boats
  rule: Each once.
  claimant: the harbour
  source: paper
  asOf: 2021
  standing: established
`;
const beside = {
  ...longer('counts.yaml', tiny),
  'charts/fleet.yaml':
    'form: bars\nscale: logarithmic\ntitle: Ships\ntakeaway: There were many.\ncounts: [ships, boats]\n',
};

/** What goes wrong in stories, and what does not. */
export const steps: Mistake[] = [
  {
    did: 'told a chart in steps',
    files: telling(step(), step(' counts="ships" form="dots" highlight="ships"')),
    says: [],
  },
  mistake(
    'wrote a step without a story',
    longer('chapters/first.mdx', `\n${step()}\n`),
    'misplaced-component',
    'chapters/first.mdx:9:1',
    '<Step> stands outside of a <Scrolly>, so there is no chart that it could show.',
    'Write <Scrolly chart="…">, then <Step> … </Step>, then </Scrolly>, each on a line of its own.',
  ),
  mistake(
    'put a chart between the steps',
    telling('<Chart id="fleet" />', step()),
    'misplaced-component',
    second,
    '<Chart> stands between the steps of a <Scrolly>, where the pictures pass over it.',
    'Write <Step> … <Chart> … </Step>.',
  ),
  mistake(
    'told nothing',
    telling(),
    'undrawable-chart',
    'cover.mdx:1:1',
    'This <Scrolly> has no step, so nothing of its chart is shown.',
    'Write <Step> … </Step> in it, each on a line of its own.',
  ),
  mistake(
    'told a timeline',
    { 'charts/days.yaml': timeline, 'cover.mdx': `<Scrolly chart="days">\n${step()}\n</Scrolly>\n` },
    'undrawable-chart',
    'cover.mdx:1:1',
    '`days` is a timeline, and the steps of a story show counts.',
    'Write <Chart id="days" /> instead.',
  ),
  mistake(
    'named a chart that is not there',
    { 'cover.mdx': `<Scrolly chart="fleets">\n${step(' scale="linear"')}\n</Scrolly>\n` },
    'unknown-id',
    'cover.mdx:1:1',
    'There is no chart `fleets`.',
    'Did you mean `fleet`? Or add `fleets` to charts/.',
  ),
  mistake(
    'asked for a count that the chart does not have',
    { ...longer('counts.yaml', tiny), ...telling(step(' counts="ships boats"')) },
    'undrawable-chart',
    second,
    'The chart of this story does not draw `boats`.',
    'Write counts="ships", or some of them, or add `boats` to the chart.',
  ),
  mistake(
    'highlighted what is not shown',
    { ...beside, ...telling(step(' counts="boats" highlight="ships"')) },
    'undrawable-chart',
    second,
    '`ships` is to stand out and is not shown.',
    'Write counts="boats ships".',
  ),
  mistake(
    'asked for dots of a fraction',
    {
      ...longer('counts.yaml', tiny.replace('90000', '2.5')),
      'charts/fleet.yaml': beside['charts/fleet.yaml'],
      ...telling(step(' form="dots"'), step(' form="dots" counts="ships"')),
    },
    'undrawable-chart',
    second,
    'These counts cannot be drawn as dots.',
    'Write form="bars" or form="circles".',
  ),
  mistake(
    'asked for a scale that the form does not have',
    telling(step(' form="dots" scale="logarithmic"')),
    'undrawable-chart',
    second,
    'A chart of the form dots has no logarithmic scale.',
    'Leave scale out, or write form="bars".',
  ),
  mistake(
    'mistyped a form',
    telling(step(' form="bar"')),
    'bad-value',
    second,
    '`form` of <Step> cannot be "bar".',
    'Write <Step form="bars" or "dots" or "circles" />.',
  ),
  {
    did: 'let a count vanish without a word',
    files: { ...beside, ...telling(step(' scale="linear"')) },
    says: [
      problem(
        'misleading-chart',
        second,
        '`ships` is too small to be seen in proportion in this step, and is drawn larger than it is.',
        'Say so in the step: On this scale <Count id="ships" /> would be too small to be seen. Or write form="bars" scale="logarithmic".',
      ),
    ],
  },
  {
    did: 'said that it cannot be seen',
    files: { ...beside, ...telling('<Step scale="linear">\n\nToo small here: <Count id="ships" />.\n\n</Step>') },
    says: [],
  },
  mistake(
    'typed a number on the front page',
    telling('<Step>\n\nThere were 12 ships.\n\n</Step>'),
    'typed-number',
    'cover.mdx:4:12',
    '“12 ships” is typed by hand, and the record has it as `ships`: the two could drift apart.',
    'Write <Count id="ships" /> instead.',
  ),
  mistake(
    'linked from the front page to a step that is not there',
    telling('<Step>\n\n[Below](#step.fleet.2)\n\n</Step>'),
    'dead-link',
    'cover.mdx:4:1',
    'The link leads to `#step.fleet.2`, which no place on this page has.',
    'Write `#step.fleet.1` instead.',
  ),
];

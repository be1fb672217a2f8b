import { edited, longer } from '../../support/small-content.ts';
import { type Mistake, mistake } from './case.ts';

const saying = (text: string) => longer('chapters/first.mdx', `\n${text}\n`);
const here = 'chapters/first.mdx:9:1';

/** References to what the record does not have. */
export const references: Mistake[] = [
  mistake(
    'misspelt a count in a chapter',
    saying('<Count id="shps" />'),
    'unknown-id',
    here,
    'There is no count `shps`.',
    'Did you mean `ships`? Or add `shps` to counts.yaml.',
  ),
  mistake(
    'named a term that is like no other',
    saying('<Term id="zeppelin" />'),
    'unknown-id',
    here,
    'There is no term `zeppelin`.',
    'Write one of `harbour`. Or add `zeppelin` to terms.yaml.',
  ),
  mistake(
    'cited a source by a name that every object has',
    saying('<Cite id="constructor" />'),
    'unknown-id',
    here,
    'There is no source `constructor`.',
    'Write one of `paper`. Or add `constructor` to sources.yaml.',
  ),
  mistake(
    'misspelt a chart in a chapter',
    saying('<Chart id="fleets" />'),
    'unknown-id',
    here,
    'There is no chart `fleets`.',
    'Did you mean `fleet`? Or add `fleets` to charts/.',
  ),
  mistake(
    'misspelt an event of a timeline in a chapter',
    saying('<Timeline events="storm strom" />'),
    'unknown-id',
    here,
    'There is no event `strom`.',
    'Did you mean `storm`? Or add `strom` to events.yaml.',
  ),
  mistake(
    'misspelt the source of a count',
    edited('counts.yaml', 'source: paper', 'source: papers'),
    'unknown-id',
    'counts.yaml:10:11',
    'There is no source `papers`.',
    'Did you mean `paper`? Or add `papers` to sources.yaml.',
  ),
  mistake(
    'misspelt the source of a denial',
    longer('counts.yaml', '  denials:\n    - who: The port\n      what: denies it\n      source: papre\n'),
    'unknown-id',
    'counts.yaml:16:15',
    'There is no source `papre`.',
    'Did you mean `paper`? Or add `papre` to sources.yaml.',
  ),
  mistake(
    'misspelt the source of an event',
    edited('events.yaml', '[paper]', '[paper, papre]'),
    'unknown-id',
    'events.yaml:4:20',
    'There is no source `papre`.',
    'Did you mean `paper`? Or add `papre` to sources.yaml.',
  ),
  mistake(
    'misspelt a count of a chart',
    edited('charts/fleet.yaml', '- ships', '- ship'),
    'unknown-id',
    'charts/fleet.yaml:5:5',
    'There is no count `ship`.',
    'Did you mean `ships`? Or add `ship` to counts.yaml.',
  ),
  mistake(
    'misspelt an event of a chart',
    { 'charts/year.yaml': 'form: timeline\ntitle: A year\ntakeaway: One storm.\nevents: [storm, strom]\n' },
    'unknown-id',
    'charts/year.yaml:4:17',
    'There is no event `strom`.',
    'Did you mean `storm`? Or add `strom` to events.yaml.',
  ),
  mistake(
    'misspelt the chart on the cover',
    edited('documentary.yaml', 'chapters:', 'cover: fleets\nchapters:'),
    'unknown-id',
    'documentary.yaml:5:8',
    'There is no chart `fleets`.',
    'Did you mean `fleet`? Or add `fleets` to charts/.',
  ),
  mistake(
    'misspelt the chapter of a correction',
    { 'corrections.yaml': '- date: 2021\n  chapter: frist\n  said: a\n  right: b\n  why: c\n' },
    'unknown-id',
    'corrections.yaml:2:12',
    'There is no chapter `frist`.',
    'Did you mean `first`? Or add `frist` to chapters/.',
  ),
  mistake(
    'misspelt a count between braces',
    edited('terms.yaml', 'Where ships stay.', 'Where {shps} stay.'),
    'unknown-id',
    'terms.yaml:3:15',
    'There is no count `shps`.',
    'Did you mean `ships`? Or add `shps` to counts.yaml.',
  ),
];

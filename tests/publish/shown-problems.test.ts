import { expect, test } from 'vitest';
import type { Place, Problem } from '../../src/documentary/index.ts';
import { pathsOf } from '../../src/publish/paths.ts';
import { shownProblems } from '../../src/publish/shown-problems.ts';

const paths = pathsOf('https://example.org/ships/');
const names = { short: (file: string) => `content/${file}`, whole: (file: string) => `/home/editor/content/${file}` };
const placesOf = ({ file, line }: Place) => [{ find: `${file} ${line}` }];
const problem = (file: string): Problem => ({
  kind: 'unknown-id',
  file,
  line: 3,
  column: 7,
  message: 'There is no count `<b>`.',
  hint: 'Did you mean `b`?\nOr "c"?',
});

test('a problem is told with its place, and with its whole place for an editor', () => {
  expect(shownProblems([problem('events.yaml')], paths, names, placesOf)).toEqual([
    {
      kind: 'unknown-id',
      place: 'content/events.yaml:3:7',
      open: '/home/editor/content/events.yaml:3:7',
      message: 'There is no count `<b>`.',
      hint: 'Did you mean `b`?\nOr "c"?',
      pages: ['/ships/timeline/'],
      places: [{ find: 'events.yaml 3' }],
    },
  ]);
});

test.each([
  ['documentary.yaml', ['/ships/', '/ships/about/']],
  ['counts.yaml', ['/ships/figures/']],
  ['published.yaml', ['/ships/figures/', '/ships/corrections/']],
  ['sources.yaml', ['/ships/sources/']],
  ['terms.yaml', ['/ships/glossary/']],
  ['corrections.yaml', ['/ships/corrections/']],
  ['chapters/first.mdx', ['/ships/chapters/first/']],
  ['charts/fleet.yaml', ['/ships/charts/fleet/', '/ships/embed/fleet/', '/ships/charts/']],
  ['charts/fleet.yml', ['/ships/charts/fleet/', '/ships/embed/fleet/', '/ships/charts/']],
  ['chapters/deep/first.mdx', []],
  ['constructor', []],
  ['notes.md', []],
])('%s stands behind its pages', (file, pages) => {
  expect(shownProblems([problem(file)], paths, names, placesOf).map((shown) => shown.pages)).toEqual([pages]);
});

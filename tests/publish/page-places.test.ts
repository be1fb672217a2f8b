import { describe, expect, test } from 'vitest';
import { entryPlaces } from '../../src/publish/page-places.ts';
import { pathsOf } from '../../src/publish/paths.ts';

const paths = pathsOf('https://example.org/ships/');
const counts = `# What was counted.
"ships":
  value: 12
  unit:
    one: ship

boats:
  value: 2
`;
const corrections = `- date: 2021-08
  count: ships
  said: 11
- why: It had been misread.
  chapter: first
  date: "2021-09-01"
`;
const found = (file: string, text: string, line: number) =>
  entryPlaces(file, text, line, paths).map(({ page, find }) => `${page ?? 'anywhere'} ${find}`);

describe('an entry is shown', () => {
  test.each([
    [2, 'ships'],
    [5, 'ships'],
    [6, 'ships'],
    [7, 'boats'],
    [99, 'boats'],
  ])('of a count at line %i: %s, in the ledger before all other pages', (line, id) => {
    expect(found('counts.yaml', counts, line)).toEqual([
      `/ships/figures/ main [id="${id}"]:not(tr)`,
      `anywhere main a.count[href="/ships/figures/#${id}"]`,
      `anywhere main figure[id] [data-mark="${id}"]`,
      `anywhere main a[href="/ships/figures/#${id}"]`,
    ]);
  });

  test.each([
    [
      'sources.yaml',
      [
        '/ships/sources/ main [id="boats"]',
        'anywhere main [id="source.boats"]',
        'anywhere main a[href="/ships/sources/#boats"]',
      ],
    ],
    ['events.yaml', ['/ships/timeline/ main [id="boats"]', 'anywhere main figure[id] [data-mark="boats"]']],
    ['terms.yaml', ['/ships/glossary/ main [id="boats"]', 'anywhere main a[href="/ships/glossary/#boats"]']],
    ['charts/fleet.yaml', ['anywhere main [id="chart.fleet"]']],
    ['documentary.yaml', ['/ships/ main h1', '/ships/about/ main h1']],
    ['notes.txt', []],
  ])('in %s', (file, expected) => {
    expect(found(file, counts, 8)).toEqual(expected);
  });

  test.each([
    [1, '2021-08.ships.'],
    [3, '2021-08.ships.'],
    [4, '2021-09-01.first.'],
    [6, '2021-09-01.first.'],
  ])('of a correction at line %i', (line, begins) => {
    expect(found('corrections.yaml', corrections, line)).toEqual([`/ships/corrections/ main [id^="${begins}"]`]);
  });

  test('nowhere, before the first entry and in an empty list', () => {
    expect(found('counts.yaml', counts, 1)).toEqual([]);
    expect(found('corrections.yaml', '[]', 1)).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { overBudget, weightTable } from '../../../src/publish/weights/report.ts';
import { excesses, type PageWeight } from '../../../src/publish/weights/weight.ts';

const parts = { text: 9000, styles: 4000, charts: 1000, scripts: 200, data: 300 };

function weight(change: Partial<PageWeight> = {}): PageWeight {
  const light = { page: 'chapters/ice/', kind: 'chapter', html: 14_000, parts, scripts: 900, fonts: 60_000 } as const;
  return { ...light, whole: 80_000, ...change };
}

test('what keeps to its budget is not over it, to the byte', () => {
  expect(excesses([weight({ html: 14_600, scripts: 6144, fonts: 70_000, whole: 120_000 })])).toEqual([]);
  const over = weight({ html: 14_601, scripts: 6145, fonts: 70_001, whole: 120_001 });
  expect(excesses([over]).map(({ of, budget }) => [of, budget])).toEqual([
    ['html', 14_600],
    ['scripts', 6144],
    ['fonts', 70_000],
    ['whole', 120_000],
  ]);
});

test('pages of the record may be as long as it is, but bring no more scripts and fonts than others', () => {
  const long = { html: 900_000, whole: 1_000_000 } as const;
  expect(excesses([weight({ ...long, page: 'figures/', kind: 'record' })])).toEqual([]);
  expect(excesses([weight({ ...long, page: 'print/', kind: 'book', scripts: 7000 })]).map(({ of }) => of)).toEqual([
    'scripts',
  ]);
});

test('an editor may decide that chapters and the front page are heavier, and nothing else becomes so', () => {
  const front = weight({ page: '', kind: 'front', html: 15_000 });
  const heavy = weight({ html: 15_000, whole: 130_000, scripts: 7000 });
  const left = excesses([front, heavy], { chapter: 15_000, whole: 130_000 });
  expect(left.map(({ weight: { kind }, of }) => [kind, of])).toEqual([['chapter', 'scripts']]);
  expect(excesses([heavy], { chapter: 14_999 }).map(({ of }) => of)).toEqual(['html', 'scripts', 'whole']);
});

test('says which page is over its budget, by how much, what grew, and what an editor can do', () => {
  const now = weight({ html: 15_250, parts: { ...parts, text: 9100, charts: 2150, styles: 3900 } });
  expect(overBudget(excesses([now]), [weight({ page: 'chapters/coast/' }), weight()])).toBe(
    [
      'chapters/ice/ is too heavy: 15,250 bytes of HTML, 650 over its budget of 14,600',
      '    Since the last build grew: charts +1,150, text +100.',
      '    Split it, show one chart less in it, or tell a part of it elsewhere.',
      '    Or decide that chapters may be as heavy, in documentary.yaml (they then take a round trip more):',
      '        budgets:',
      '          chapter: 16000',
    ].join('\n'),
  );
});

test('says what a new page is made of, the heaviest first', () => {
  const text = overBudget(excesses([weight({ html: 15_000 })]), undefined);
  expect(text).toContain('The page is new. In it: text 9,000, styles 4,000, charts 1,000, data 300, scripts 200.');
});

test('tells pictures apart from the rest where a chapter with all it shows is too heavy', () => {
  const text = overBudget(excesses([weight({ whole: 150_000 })]), [weight()]);
  expect(text).toContain('150,000 bytes when it is read to its end, 30,000 over its budget of 120,000');
  expect(text).toContain('grew: pictures and other files +70,000.');
  expect(text).toContain('whole: 150000');
});

test('an editor may decide that the letters of many scripts are worth their fonts', () => {
  const ledger = weight({ page: 'figures/', kind: 'record', fonts: 77_476 });
  expect(overBudget(excesses([ledger]), undefined)).toMatch(
    /77,476 bytes of fonts.*\n[^]*budgets:\n {10}fonts: 78000$/,
  );
  expect(excesses([ledger], { fonts: 78_000 })).toEqual([]);
  expect(excesses([ledger], { fonts: 77_000 }).map(({ budget }) => budget)).toEqual([77_000]);
});

test('lists the heaviest of each kind, and counts the others', () => {
  const chapters = [1, 4, 2, 5, 3].map((n) => weight({ page: `chapters/c${n}/`, html: 10_000 + n }));
  const lines = weightTable([...chapters, weight({ page: '', kind: 'front', html: 9999 })]).split('\n');
  expect(lines.map((line) => line.trim().split(/ {2,}/).slice(0, 2))).toEqual([
    ['Pages by weight, gzipped', 'HTML'],
    ['the front page', '9,999'],
    ['chapters/c5/', '10,005'],
    ['chapters/c4/', '10,004'],
    ['chapters/c3/', '10,003'],
    ['and 2 lighter of this kind'],
    ['6 pages', '60,014'],
  ]);
  expect(new Set(lines.slice(0, 4).map((line) => line.length)).size).toBe(1);
});

import { expect, test } from 'vitest';
import type { SearchEntry } from '../../../src/publish/search/entry.ts';
import { finder } from '../../../src/publish/search/finder.ts';

const entry = (title: string, text = '', more: Partial<SearchEntry> = {}): SearchEntry => ({
  kind: 'term',
  path: `/#${title}`,
  title,
  text,
  ...more,
});

/** The titles of what is found among some entries, the best first. */
function found(query: string, entries: readonly SearchEntry[], language = 'en'): string[] {
  const index = finder(language);
  index.add(entries);
  return index.find(query).map((each) => each.entry.title);
}

const glaciers = [
  entry('Moraine', 'What a glacier leaves behind.'),
  entry('Névé', 'Snow that has stayed for a summer.'),
  entry('Calving', 'When a glacier loses ice to the sea.'),
];

test('finds a word in a title before the same word in a text', () => {
  const entries = [entry('Ice', 'It forms a glacier.'), entry('Glacier', 'A river of ice.')];
  expect(found('glacier', entries)).toEqual(['Glacier', 'Ice']);
  expect(found('ice', entries)).toEqual(['Ice', 'Glacier']);
});

test.each([
  ['the beginning of a word', 'mora', 'Moraine'],
  ['a slip', 'moriane', 'Moraine'],
  ['no accents', 'neve', 'Névé'],
  ['other accents', 'nèvè', 'Névé'],
  ['capitals', 'CALVING', 'Calving'],
])('finds a word that is typed with %s', (_, query, title) => {
  expect(found(query, glaciers)[0]).toBe(title);
});

test('finds what has all words of a query, and else what has some', () => {
  expect(found('glacier sea', glaciers)).toEqual(['Calving']);
  expect(found('glacier volcano', glaciers).sort()).toEqual(['Calving', 'Moraine']);
});

test.each(['', '  ', '?!', 'volcano'])('finds nothing for “%s”', (query) => {
  expect(found(query, glaciers)).toEqual([]);
});

test.each(['50000', '50,000', '50.000', '50 000', '50\u202f000', '50’000', '٥٠٬٠٠٠', '٥٠٠٠٠'])(
  'finds fifty thousand written as %s',
  (query) => {
    const numbers = [entry('More than 50,000 phone numbers'), entry('More than 50 countries'), entry('5,000 pages')];
    expect(found(query, numbers)).toEqual(['More than 50,000 phone numbers']);
  },
);

test('tells numbers apart that differ in one digit', () => {
  expect(found('2021', [entry('In 2021'), entry('In 2020'), entry('In 2011')])).toEqual(['In 2021']);
});

test('finds decimals with a point and with a comma', () => {
  const numbers = [entry('1.5 million'), entry('15 million')];
  expect(found('1.5', numbers)).toEqual(['1.5 million']);
  expect(found('1,5', numbers)).toEqual(['1.5 million']);
});

test.each([
  ['ar', 'مُرَاقَبَة', 'مراقبه'],
  ['ar', 'الأرقام', 'الارقام'],
  ['he', 'שָׁלוֹם', 'שלום'],
  ['de', 'Straße', 'strasse'],
  ['ja', '東京の氷河', '氷河'],
  ['zh', '冰川正在消失', '冰川'],
  ['hi', 'निगरानी', 'निगरानी'],
])('finds words of the language %s as they are typed', (language, written, typed) => {
  expect(found(typed, [entry(written), entry('else')], language)).toEqual([written]);
});

test('finds a name without the ending that stands behind it', () => {
  expect(found('nso', [entry('NSO’s answer'), entry('no answer')])).toEqual(['NSO’s answer']);
});

test('finds a passage by what it says and not by where it stands', () => {
  const passage = entry('The retreat', 'Ice goes.', { kind: 'passage' });
  expect(found('retreat', [passage])).toEqual([]);
  expect(found('ice', [passage])).toEqual(['The retreat']);
});

test('finds what was added later', () => {
  const index = finder('en');
  index.add([entry('Ice')]);
  expect(index.find('snow')).toEqual([]);
  index.add([entry('Snow')]);
  expect(index.find('snow').map((each) => each.entry.title)).toEqual(['Snow']);
});

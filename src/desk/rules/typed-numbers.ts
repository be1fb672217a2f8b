import {
  boundBefore,
  type CountEntry,
  isShare,
  type Numeral,
  numeralsIn,
  type Problem,
} from '../../documentary/index.ts';
import { type Draft, type Drafts, languageOf, writtenIn } from '../drafts.ts';
import { excusesIn } from '../excuse.ts';
import { type Passage, placeIn } from '../passages.ts';
import { proseOf } from '../prose.ts';

/** How a count is written where the number stands. */
interface Syntax {
  count(id: string, how: { valueOnly: boolean }): string;
  /** A comment that says why a number counts nothing. */
  excuse: string;
}

const inChapter: Syntax = {
  count: (id, { valueOnly }) => `<Count id="${id}"${valueOnly ? ' show="value"' : ''} />`,
  excuse: '{/* no count: … */}',
};
// A placeholder that begins a sentence begins with a capital by itself.
const inYaml: Syntax = {
  count: (id, { valueOnly }) => `{${id}${valueOnly ? '.value' : ''}}`,
  excuse: '# no count: …',
};
const inAttribute: Syntax = { ...inYaml, excuse: inChapter.excuse };

/** No number is typed by hand: the record has it, or gets it, or a comment says why it counts nothing. */
export function typedNumbers(drafts: Drafts): Problem[] {
  const language = languageOf(drafts);
  const isExcused = excusesIn(drafts.texts);
  const counts = [...drafts.counts.values()].flatMap(({ id, entry }) => (entry ? [{ id, entry }] : []));
  const years = yearLike(counts);
  const look = (passage: Passage, syntax: Syntax) =>
    [...numeralsOf(passage, language), ...likeYears(passage.text, years)].flatMap((numeral) => {
      const place = placeIn(passage, numeral.index);
      // A comment cannot stand inside a text of several lines in YAML: there it stands at its beginning.
      const lines = syntax === inYaml ? [place.line, passage.line] : [place.line];
      if (lines.some((line) => isExcused({ file: place.file, line }, 'no count'))) return [];
      const after = passage.text.slice(numeral.index + numeral.text.length);
      // What is of hundredths is none of the things that a count counts.
      const same = isShare(after, language) ? [] : counts.filter(({ entry }) => entry.value === numeral.value);
      return problemOf(numeral, passage, same, { ...syntax, language });
    });
  const entries: Draft<unknown>[] = [drafts.documentary];
  // Sources are quoted as they are called, and corrections quote what once stood here.
  for (const shelf of ['counts', 'charts', 'events', 'terms', 'chapters'] as const)
    entries.push(...drafts[shelf].values());
  return [
    ...writtenIn(drafts).flatMap(({ body }) =>
      body.passages.flatMap((passage) => look(passage, passage.attribute ? inAttribute : inChapter)),
    ),
    ...entries.flatMap((entry) => proseOf(entry).flatMap((passage) => look(passage, inYaml))),
  ];
}

// A passage of a chapter that has not changed is the same in every reading, and what is innocent in it is slow to tell.
const numerals = new WeakMap<Passage, { language: string; found: Numeral[] }>();

function numeralsOf(passage: Passage, language: string): Numeral[] {
  const before = numerals.get(passage);
  if (before?.language === language) return before.found;
  const found = numeralsIn(passage.text, language);
  numerals.set(passage, { language, found });
  return found;
}

/** How counts are written where the number stands, and the language around them. */
interface Written extends Syntax {
  language: string;
}

interface Known {
  id: string;
  entry: CountEntry;
}

function problemOf(
  numeral: Numeral,
  passage: Passage,
  same: readonly Known[],
  { language, ...syntax }: Written,
): Problem[] {
  const { index, text, value } = numeral;
  const head = passage.text.slice(0, index);
  const tail = passage.text.slice(index + text.length);
  const unitOf = ({ entry }: Known) => unitAfter(tail, entry);
  // "One" and its like are seldom a count; beside the unit of a count that has this value they are.
  if (/^\p{L}/u.test(text) && value < 10 && !same.some(unitOf)) return [];
  if (same.length === 0) {
    return [
      {
        kind: 'unrecorded-number',
        ...placeIn(passage, index),
        message: `“${text}” is a number that the record does not have, so nobody can trace it.`,
        hint: `Add it to counts.yaml and write ${syntax.count('…', { valueOnly: true })}, or say in the same line why it is no count: ${syntax.excuse}`,
      },
    ];
  }
  const meant = same.filter(unitOf);
  const bound = boundBefore(head, language);
  const unit = meant[0] ? (unitOf(meant[0]) ?? '') : '';
  const written = `${bound}${text}${unit}`.replaceAll(/\s+/g, ' ');
  const start = index - bound.length;
  const how = { valueOnly: unit === '' };
  const candidates = meant.length > 0 ? meant : same;
  return [
    {
      kind: 'typed-number',
      ...placeIn(passage, start),
      message: `“${written}” is typed by hand, and the record has it as ${candidates.map(({ id }) => `\`${id}\``).join(', ')}: the two could drift apart.`,
      hint: `Write ${candidates.map(({ id }) => syntax.count(id, how)).join(' or ')} instead.`,
    },
  ];
}

/** A count whose value looks like a year, and how it is written. */
interface YearLike {
  entry: CountEntry;
  pattern: RegExp;
}

function yearLike(counts: readonly Known[]): YearLike[] {
  return counts
    .filter(({ entry: { value } }) => Number.isInteger(value) && value >= 1000 && value < 3000)
    .map(({ entry }) => ({ entry, pattern: new RegExp(`(?<![\\d.,-])${entry.value}(?=\\s)`, 'g') }));
}

/** Counts of four figures that look like years, and are none because their unit follows: 1500 people. */
function likeYears(text: string, years: readonly YearLike[]): Numeral[] {
  if (!/[12]\d{3}/.test(text)) return [];
  return years.flatMap(({ entry, pattern }) =>
    [...text.matchAll(pattern)]
      .filter(({ index, 0: found }) => unitAfter(text.slice(index + found.length), entry))
      .map(({ index, 0: found }) => ({ index, text: found, value: entry.value })),
  );
}

/** The unit of a count where it follows a number, with the space before it. */
function unitAfter(tail: string, { unit }: CountEntry): string | undefined {
  const forms = Object.values(unit).filter((form): form is string => form !== undefined);
  return forms
    .map(
      (form) =>
        new RegExp(
          `^\\s+${form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+')}(?![\\p{L}])`,
          'iu',
        ).exec(tail)?.[0],
    )
    .filter((found) => found !== undefined)
    .sort((a, b) => b.length - a.length)[0];
}

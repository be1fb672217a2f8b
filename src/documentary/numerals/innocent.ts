// What a text may say in figures or number words without counting anything: dates, times, ordinals, versions, the
// numbers of things that are numbered, names, addresses and codes. Each line is one such thing, as a pattern.

import { apart, multiplesOf } from './figures.ts';
import type { NumberLanguage } from './number-language.ts';

const figure = '\\d[\\d.,]*';
const year = '[12]\\d{3}';
const street =
  '(?:[Ss]treets?|[Ss]t|[Rr]oads?|[Rr]d|[Aa]venues?|[Aa]ve|[Ll]anes?|[Ss]quares?|[Bb]oulevard|[Bb]lvd|[Dd]rive|[Pp]lace|[Ss]tra(?:ß|ss)e|[Ww]ay|[Cc]ourt)';
const noNumber = '(?!)';

/** Ways of writing that are the same in every language. */
const anywhere = [
  // A code mixes letters and digits.
  '(?<![\\p{L}\\d])(?=\\d+\\p{L}+\\d)[\\p{L}\\d]+(?:[-_][\\p{L}\\d]+)*',
  // Addresses on the web, of people and of telephones.
  '\\b(?:https?://|www\\.)\\S+',
  '(?<![\\w.-])[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|io|gov|edu|info|uk|il|fr|de|es|example)(?:/\\S*)?',
  '(?<![\\w.+-])[\\w.+-]+@[\\w.-]+',
  '\\+\\d[\\d\\s().\\u00a0-]{5,}\\d',
  '\\bdoi:?\\s*10\\.\\d+/\\S+',
  '\\barxiv:?\\s*\\d+\\.\\d+',
  '(?<![\\d-])(?:1-)?(?:\\d{3}-)?555-\\d{4}(?!\\d)',
  '(?<![\\d-])\\(?0\\d{2,4}\\)?[\\s\\u00a0-]\\d{3,4}[\\s\\u00a0-]?\\d{3,4}(?!\\d)',
  '\\bisbn(?:-1[03])?:?\\s*[\\dX][\\dX\\s-]+[\\dX]',
  // A figure that touches letters before it; Arabic joins its short words to figures.
  "(?<![\\p{L}\\d])(?!\\p{scx=Arabic})\\p{L}[\\p{L}’'_/-]*\\d[\\p{L}\\d._/-]*",
  '(?<![\\p{L}\\d])\\p{L}\\.\\d+',
  // Dates and times.
  '(?<!\\d)\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d)',
  '(?<!\\d)\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})(?!\\d)',
  '(?<![\\d/])(?:0?[1-9]|1[0-2])/[12]\\d{3}(?![\\d/])',
  `(?<![\\d.,])${year}(?:s|\\s*[–/-]\\s*\\d{2,4})?(?![\\d\\p{L}]|[.,]\\d)`,
  "(?<![\\d\\p{L}])[’'‘](?:\\d0s|\\d{2})(?![\\p{L}\\d])",
  '(?<![\\d.,])0\\d{3}(?:\\s+hours)?(?![\\d.,-]*\\d)',
  '\\b(?:utc|gmt)\\s*[+−–-]\\s*\\d{1,2}(?::\\d{2})?(?!\\d)',
  '(?<!\\d)\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?!\\d)(?=\\s*(?:[ap]\\.?m|h\\b|uhr|gmt|utc|cet|est|bst))',
  '(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)',
  '(?<!\\d)\\d{1,2}\\s*(?:[ap]\\.?m\\b\\.?|uhr\\b)',
  // Versions and proverbial pairs.
  '(?<![\\d.])(?!\\d{1,3}(?:\\.\\d{3})+(?!\\.?\\d))\\d+(?:\\.\\d+){2,}',
  '(?<!\\d)(?:24/7|9/11|7/7|50/50|50-50)(?!\\d)',
  '(?<![\\p{L}\\d])\\(?[1-9]\\)',
  '\\[\\^?\\d{1,3}\\]',
  // Places on the globe and in a town.
  '(?<![\\d.])\\d{1,3}(?:\\.\\d+)?°(?:\\s*\\d{1,2}(?:\\.\\d+)?[′\'])?(?:\\s*\\d{1,2}(?:\\.\\d+)?[″"])?\\s*[nsewo](?![\\p{L}])',
  '(?<![\\d\\p{L}])\\d{1,4}\\p{L}?,?\\s+(?:rue|avenue|boulevard|quai|via|calle|piazza|plaza|rua)\\s',
];

/** Ways of writing dates, times and what is numbered, in the words of a language. */
function inWordsOf({ ways }: NumberLanguage, words: string): string[] {
  const { months, date, spans, spanKinds, numbered, more } = ways;
  const day = `(?:\\d{1,2}${date.mark})`;
  const days = `${day}(?:\\s*(?:[–-]|${date.to})\\s*${day})?`;
  return [
    ...more(words),
    `${apart}${days}\\s+${date.ofMonth}${months}(?:\\s*/\\s*${months})?(?:${date.ofYear}${year})?`,
    `(?<![.,-])${apart}(?:${figure}|${words}|\\p{L}+(?:-\\p{L}+)?)(?:\\s+|-)(?:(?:${spanKinds})\\s+)?(?:${spans})(?![\\p{L}])`,
    // One of several things that are numbered, and what is quoted by a number.
    `(?:(?<![\\p{L}\\d])(?:${numbered})\\.?:?|[#§№]§?)\\s*\\d[\\dXx.,–-]*(?:[\\s-]\\d[\\dXx-]*(?=[\\s-]|$))*(?:\\([\\p{L}\\d]+\\))*${moreOf(ways)}`,
  ];
}

/** More of the same, behind one of several things that are numbered; behind a number that counts stands what it counts. */
function moreOf({ to, and, joining }: NumberLanguage['ways']): string {
  const uncounted = `(?!\\s+(?!(?:${joining})(?![\\p{L}]))\\p{L})`;
  return `(?:\\s+(?:${to})\\s+\\d+(?![\\d.,]*\\d|\\s*%)${uncounted}|(?:,\\s*\\d+)*\\s+(?:${and})\\s+\\d+(?=\\s*(?:[.,;:)]|$)))?`;
}

/** Names are told by their capitals: iPhone 12, Windows 10, 10 Downing Street. */
function namesIn(known: NumberLanguage): string[] {
  const { ways, share } = known;
  const openers = ways.openers
    .split(' ')
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join('|');
  const counted = ways.capitalNouns ? '|\\s+\\p{Lu}' : '';
  return [
    `(?<![\\p{L}\\d])\\d{1,4}\\p{L}?(?:,?\\s+\\p{Lu}[\\p{L}.’']*){1,3}\\s+${street}(?![\\p{L}])`,
    `(?<![\\p{L}\\d’'-])(?!(?:${openers})\\s)(?=\\p{Ll}*\\p{Lu})[\\p{L}\\d&.’'-]*\\p{L}(?:\\s+(?:[Pp]ro|[Mm]ax|[Mm]ini|[Pp]lus|[Aa]ir|[Uu]ltra))?[\\s\\u00a0]\\d[\\d.]*(?!\\d|[,.]?\\d|\\s*(?:${share})|\\s+(?:${multiplesOf(known)})(?![\\p{L}])${counted})${moreOf(ways)}`,
  ];
}

/** A figure that touches letters after it, unless they multiply it or are a unit. */
function touching(known: NumberLanguage): string {
  const units = 'km|kg|mm|cm|gb|mb|tb|kb|ha|m|m²|km²';
  return `(?<![\\p{L}\\d.,])\\d[\\d.,]*[-_]?(?!(?:${multiplesOf(known)}|${units})(?![\\p{L}\\d]))\\p{L}[\\p{L}\\d_-]*`;
}

/**
 * What blanks out of a text everything that may hold a number in a language without counting anything, so that what
 * stands elsewhere keeps its place.
 *
 * @param words a run of the language's number words, as the source of a pattern
 */
export function innocentWays(known: NumberLanguage, words = noNumber): (text: string) => string {
  const anyCase = [...anywhere, ...inWordsOf(known, words), touching(known)];
  const patterns = [
    ...anyCase.map((way) => new RegExp(way, 'giu')),
    ...namesIn(known).map((name) => new RegExp(name, 'gu')),
  ];
  return (text) => patterns.reduce((rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)), text);
}

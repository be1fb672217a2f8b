import type { TypeStyle } from './type.ts';

/*
 * Advance widths in hundredths of an em, measured once in Chromium 200 px high between two n: for each character the
 * larger of Instrument Sans (variable, lining tabular figures) and Arial, rounded up, so that text fits in either font.
 * Text measured by it is a few per cent wider than text as shown, and never narrower by more than kerning.
 */
const tables = {
  400: widths({
    20: "'",
    24: 'ijl‘’',
    26: '|ł‚',
    28: ' !,.:;I\u00a0·ı',
    34: 'f¡“”',
    36: '")]`}•',
    38: '\\rt',
    40: '(*°„',
    42: '/[{',
    48: '-^',
    50: 'Jsz',
    52: 'vy',
    54: 'ckx',
    56: '?_a¢§«±»–†',
    58: 'e',
    60: '0123456789+<=>Lhnou~£×÷ð−',
    62: '$FTZbdgpq¥¿ßþøđ',
    68: 'BEPSVXYÞ',
    70: 'K',
    72: '#A€',
    74: 'CHNRU',
    76: '&DwÐ',
    78: 'GO',
    80: 'QØ',
    86: '©®',
    90: '%æ',
    92: 'M',
    94: 'm',
    96: 'œ',
    100: 'WÆ—…‰',
    102: '@',
    106: 'Œ',
  }),
  600: widths({
    24: "'",
    28: ' ,.Iijl|\u00a0·ı‘’‚',
    30: 'ł',
    34: '!:;¡',
    36: '`f•',
    38: ')\\',
    40: '*]rt}°',
    42: '(/',
    44: '[{',
    46: '-',
    48: '"',
    50: 'z“”„',
    56: 'J_acksvy¢§«±»–†',
    58: 'ex',
    60: '0123456789+<=>^~£×÷−',
    62: '?FLTZghnou¿ðþø',
    64: '$bdpq¥ßđ',
    68: 'EPSVYÞ',
    70: 'X',
    72: '€',
    74: '#ABCHKNRU',
    76: 'D',
    78: '&GwÐ',
    80: 'OQØ',
    84: '©®',
    90: '%Mæ',
    96: 'mœ',
    98: '@W',
    100: 'Æ—…‰',
    108: 'Œ',
  }),
};

// Averages over a sentence, a little above what DejaVu Sans and Arial need, because the font that will be used is unknown.
const scripts: readonly [pattern: RegExp, width: number][] = [
  [/^[\p{Mark}\p{Default_Ignorable_Code_Point}]/u, 0],
  [/^\p{Space_Separator}/u, 28],
  [/^\p{Extended_Pictographic}/u, 130],
  [/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u, 100],
  [/^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u, 66],
  [/^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u, 72],
  [/^\p{Script=Latin}/u, 80],
  [/^[\p{Script=Thai}\p{Script=Lao}]/u, 75],
];
const anyOther = 110;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters of a text as readers see them: an accented letter or an emoji of several code points is one. */
export function graphemes(text: string): string[] {
  // The segmenter is slow, and in plain Latin letters each code unit is a character.
  if (/^[\x20-\x7e\xa0-\xff]*$/.test(text)) return text.split('');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The width in px that a text takes in one line, at most. */
export function textWidth(text: string, { size, weight }: Pick<TypeStyle, 'size' | 'weight'>): number {
  const table = tables[weight];
  let sum = 0;
  for (const grapheme of graphemes(text)) sum += table.get(grapheme) ?? widthOfOther(grapheme, table);
  return (sum / 100) * size;
}

function widthOfOther(grapheme: string, table: ReadonlyMap<string, number>): number {
  const base = table.get(grapheme.normalize('NFD').charAt(0));
  return base ?? scripts.find(([pattern]) => pattern.test(grapheme))?.[1] ?? anyOther;
}

function widths(groups: Record<number, string>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([width, characters]) =>
      Array.from(characters, (one) => [one, Number(width)] as const),
    ),
  );
}

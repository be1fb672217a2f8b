/** A word of a text, with the terms by which it is found. */
export interface Word {
  from: number;
  to: number;
  terms: string[];
}

/** A number with its separators: those of thousands stand before three digits, that of decimals before the last. */
const number = /\p{Nd}+(?:[.,٬’' \u00a0\u2009\u202f]\p{Nd}{3}(?!\p{Nd}))*(?:[.,٫]\p{Nd}+)?/gu;

/** Marks that readers leave out where they type: accents, the points of Hebrew and the vowels of Arabic. */
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Letters that are typed one for another. */
const alike: Record<string, string> = { ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ß: 'ss', ø: 'o', ł: 'l', æ: 'ae' };

/**
 * The words of a text as a search compares them.
 *
 * @param language a BCP 47 tag, by which words are told apart where no spaces stand between them
 */
export function wordsIn(text: string, language: string): Word[] {
  const words: Word[] = [];
  let read = 0;
  for (const { 0: written, index } of text.matchAll(number)) {
    // A digit in a word is part of it: "v2".
    if (/[\p{L}_-]/u.test(text.charAt(index - 1)) || /[\p{L}_]/u.test(text.charAt(index + written.length))) continue;
    words.push(...lettersIn(text, read, index, language));
    words.push({ from: index, to: index + written.length, terms: [numeral(written)] });
    read = index + written.length;
  }
  return [...words, ...lettersIn(text, read, text.length, language)];
}

/** The terms of a text, in its order. */
export function termsOf(text: string, language: string): string[] {
  return wordsIn(text, language).flatMap(({ terms }) => terms);
}

/** A number without separators of thousands and with a point before its decimals, so that every way to write it is one. */
function numeral(written: string): string {
  const digits = ascii(written);
  return digits.replaceAll(/[.,٬’' \u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '').replace(/[,٫]/, '.');
}

function ascii(text: string): string {
  return text.normalize('NFKC').replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

function lettersIn(text: string, from: number, to: number, language: string): Word[] {
  return segments(text.slice(from, to), language).map(({ segment, index }) => ({
    from: from + index,
    to: from + index + segment.length,
    terms: ascii(fold(segment)).split(/['’]/).filter(Boolean),
  }));
}

function fold(word: string): string {
  const bare = word.normalize('NFKD').replaceAll(marks, '').normalize('NFC').toLowerCase();
  return bare.replaceAll(/[ٱىیکةßøłæ]/g, (letter) => alike[letter]!);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segments(text: string, language: string): { segment: string; index: number }[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
}

import type { NumberLanguage } from './number-language.ts';

/** Where figures begin: no digit stands before, nor a letter, unless of Arabic, which joins its short words to them. */
export const apart = '(?<!\\d|(?!\\p{scx=Arabic})\\p{L})';

/** What multiplies figures, the longest first. */
export function multiplesOf({ multiples }: NumberLanguage): string {
  return Object.keys(multiples)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(' ', '\\s+'))
    .join('|');
}

/** A number in figures: where it begins, how long it is, and its value. */
export interface InFigures {
  index: number;
  length: number;
  value: number;
}

const space = '(?:[ \\u00a0\\u2009\\u202f]|&nbsp;|&#160;|&thinsp;|&#8239;|&#x202f;)';

/**
 * A reader of figures: groups of three parted as any language may part them, a decimal part as this one writes it, and
 * a word that multiplies them.
 *
 * @param language a BCP 47 tag
 */
export function figureReader(language: string, known: NumberLanguage): (text: string) => InFigures[] {
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const [group, decimal] = ['group', 'decimal'].map((type) => parts.find((part) => part.type === type)?.value ?? '.');
  const between = `(?:${space}|[’'٬${group}])`;
  const multiple = `(?:(?:${space}|\\s)?-?(${multiplesOf(known)})(?![\\p{L}\\d]))?`;
  const pattern = new RegExp(
    `${apart}(?:\\d{1,3}(?:${between}\\d{3})+(?!\\d)|\\d+)(?:[٫${decimal}]\\d+)?${multiple}`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].map(({ index, 0: found, 1: times = '' }) => {
      const amount = times === '' ? found : found.slice(0, found.lastIndexOf(times));
      const halves = amount.replaceAll(/&[^;]+;/g, '').split(new RegExp(`[٫${decimal}]`));
      // A group that is parted by a full stop is no fraction: 1.000.000 has two of them.
      const fraction = halves.length === 2 ? halves[1]!.replaceAll(/\D/g, '') : '';
      const whole = (halves.length === 2 ? halves[0]! : halves.join('')).replaceAll(/\D/g, '');
      const factor = known.multiples[times.toLowerCase().replaceAll(/\s+/g, ' ')] ?? 1;
      return { index, length: found.length, value: rounded(Number(`${whole}.${fraction}`) * factor) };
    });
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

import { slug } from 'github-slugger';
import { id } from '../documentary/index.ts';

/** Letters that are one of the Latin alphabet and a mark that does not come off. */
const spelled: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', þ: 'th', ł: 'l', đ: 'd', ı: 'i' };

/**
 * The id that words make: lower-case Latin letters and digits, joined by hyphens, marks left out.
 *
 * @returns undefined where words of another script, or signs alone, would leave nothing that anybody recognises
 */
export function idFrom(words: string): string | undefined {
  const plain = words
    .toLowerCase()
    .replaceAll(/[ßæœøðþłđı]/g, (letter) => spelled[letter]!)
    .normalize('NFKD')
    .replaceAll(/\p{M}|[’'ʼ]/gu, '');
  if (/[^\P{L}a-z]/u.test(plain)) return undefined;
  const joined = slug(plain.replaceAll(/[^a-z0-9]+/g, ' ').trim());
  return id.safeParse(joined).success ? joined : undefined;
}

/** The first of `chapter-2`, `chapter-3` … that nobody has, from a number on. */
export function freeId(stem: string, from: number, taken: ReadonlySet<string>): string {
  for (let number = from; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}

import type { Heard } from './screen-reader.ts';
import type { Piece } from './story.ts';

/** A text on one line, with plain spaces. */
export const line = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Where what was heard parts from what is to be told, whatever the spaces between; nothing where it does not. */
export function parting(heard: readonly string[], due: readonly string[]): string | undefined {
  const [is, ought] = [unspaced(heard), unspaced(due)];
  if (is === ought) return undefined;
  const at = [...ought].findIndex((sign, index) => is[index] !== sign);
  const near = (text: string) => text.slice(Math.max(0, at - 60), at === -1 ? undefined : at + 60);
  return `…${near(is)}… instead of …${near(ought)}…`;
}

/** Texts as one without any space. */
export const unspaced = (texts: readonly string[]) => texts.join('').replaceAll(/\s+/g, '');

/**
 * What a part of a page has to tell those who listen, apart from its drawings, in the order of its markup. What is kept
 * from them is left out only where it may be: a note, which repeats what a link beside it leads to; words that are the
 * name of the part that they stand in; a sign without a letter.
 */
export function toTell(part: Element): string[] {
  if (part.matches('[hidden], .note, .more, svg, script, style')) return [];
  const [label, text] = [part.getAttribute('aria-label'), part.textContent ?? ''];
  if (part.getAttribute('aria-hidden') === 'true') {
    const name = part.parentElement?.getAttribute('aria-label') ?? '';
    if (!/[\p{L}\p{N}]/u.test(text) || unspaced([text]) === unspaced([name])) return [];
  }
  // On wide screens the name of the contents is that of the navigation that stands open.
  if (part.localName === 'summary' && part.nextElementSibling?.getAttribute('aria-label') === text) return [];
  if (part.localName === 'img') return [part.getAttribute('alt') ?? ''];
  if (label && part.matches('a, button')) return [label];
  return [
    label && part.matches('[role="note"], [role="group"]') ? label : '',
    ...[...part.childNodes].flatMap((node) =>
      node.nodeType === 1 ? toTell(node as Element) : (node.textContent ?? ''),
    ),
  ];
}

/** What was heard of a part of a page, apart from its drawings. */
export function told(heard: readonly Heard[]): string[] {
  const inNoParts = /^(figure|nav|section|div\.scroll)\b/;
  return heard
    .filter(({ of, part }) => {
      const element = of.slice(of.indexOf('>') + 1);
      return !/^(svg|button\.more)\b/.test(element) && part !== 'ends' && !(part && inNoParts.test(element));
    })
    .map(({ words }) => words);
}

/** What of the record a chapter has to mention, as a screen reader says it, in the order of its text. */
export const mentionsIn = (story: readonly Piece[]) => story.flatMap(({ aloud }) => (aloud ? [line(aloud)] : []));

/** What of the record was heard in a chapter. */
export function mentioned(heard: readonly Heard[]): string[] {
  return heard
    .filter(
      ({ of, part }) =>
        /^[^>]*>a\.(count|term)\b|^sup\.cite\b[^>]*>a|^(figure\.chart|div\.drawn)\b[^>]*>svg/.test(of) ||
        (/>div\.denial/.test(of) && part === 'begins'),
    )
    .map(({ said }) => line(said));
}

import { describeChart } from '../../src/chart/index.ts';
import { type Chapter, citedSources, type Documentary, known, type Wording } from '../../src/documentary/index.ts';
import type { Heard } from './screen-reader.ts';

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

/**
 * What a chapter mentions of its record, as a screen reader has to say it, in the order of its text: counts with their
 * bound, unit and standing, terms, sources, denials and charts.
 *
 * @param text the chapter as its editor wrote it
 */
export function mentionsIn(text: string, chapter: Chapter, { sources, ...record }: Documentary, wording: Wording) {
  const { site, standings } = wording.words;
  const cited = citedSources(chapter);
  const references = chapter.references.values();
  const next = () => references.next().value!;
  const says: Record<string, (attribute: (name: string) => string | undefined, inside: string | undefined) => string> =
    {
      Count(attribute) {
        const { id, begins } = next();
        const count = known(record.counts, id);
        const phrase = wording[(attribute('show') ?? 'phrase') as 'phrase'](count);
        const standing = count.standing === 'established' ? '' : site.unseenStanding(standings[count.standing]);
        return `link, ${begins ? wording.capital(phrase) : phrase}${standing}`;
      },
      Term(_, inside) {
        const { term } = known(record.terms, next().id);
        return `link, ${inside ?? term}`;
      },
      Cite() {
        const { id } = next();
        return `link, ${site.sourceNumber(wording.number(cited.indexOf(id) + 1), known(sources, id).publisher)}`;
      },
      Chart() {
        const { name, description } = describeChart(known(record.charts, next().id), wording);
        return `image, ${name}, ${description}`;
      },
      Denial: (attribute) => `note, ${site.denial(attribute('by') ?? '')}`,
    };
  const tags = text
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .matchAll(/<(Count|Cite|Term|Denial|Chart)\b([^>]*?)(?:\/>|>([^<\n]*))/g);
  return Array.from(tags, ([, tag = '', attributes = '', inside]) =>
    line(says[tag]!((name) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1], inside)),
  );
}

/** What of the record was heard in a chapter. */
export function mentioned(heard: readonly Heard[]): string[] {
  return heard
    .filter(
      ({ of, part }) =>
        /^[^>]*>a\.(count|term)\b|^sup\.cite>a|^figure\.chart[^>]*>svg/.test(of) ||
        (/>div\.denial/.test(of) && part === 'begins'),
    )
    .map(({ said }) => line(said));
}

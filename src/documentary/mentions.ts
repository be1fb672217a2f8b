import { type Chapter, type Reference, type Referring, referring } from './chapter.ts';
import type { Documentary } from './documentary.ts';

/** A place in the text that mentions an entry of the record. */
export interface Mention {
  chapter: Chapter;
  /** The element id of the mention on the chapter's page. */
  anchor: string;
  /** 1 for the first mention of the entry in that chapter. */
  nth: number;
}

/**
 * Reads the mentions of one chapter, to be called once for each of its tags in reading order.
 *
 * @returns a function from the name of a tag and its `id` to the mention that it is, or to undefined where it is none.
 *   Its anchor, such as `cite.computing.2`, has a dot like every id that a page itself gives, which no id and no heading
 *   of an editor's can have. A chart stands in a chapter once, so its mention is not numbered.
 */
export function mentionReader(): (name: string, id: unknown) => Omit<Reference, 'begins'> | undefined {
  const seen = new Map<string, number>();
  return (name, id) => {
    const component = referring.find((each) => each === name);
    if (component === undefined || typeof id !== 'string') return undefined;
    if (component === 'Chart') return { component, id, anchor: chartAnchor(id) };
    const stem = `${component.toLowerCase()}.${id}`;
    const nth = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, nth);
    return { component, id, anchor: `${stem}.${nth}` };
  };
}

/** The element id of a chart on any page that shows it. */
export function chartAnchor(id: string): string {
  return `chart.${id}`;
}

/** Whether a mention with this element id is the first of its entry in its chapter. */
export function isFirstMention(anchor: string): boolean {
  return anchor.endsWith('.1');
}

/** The places that mention an entry, in reading order. */
export function mentionsOf(documentary: Documentary, component: Referring, id: string): Mention[] {
  return documentary.chapters.flatMap((chapter) =>
    chapter.references
      .filter((reference) => reference.component === component && reference.id === id)
      .map(({ anchor }, index) => ({ chapter, anchor, nth: index + 1 })),
  );
}

/** The ids of the sources that a chapter cites, in the order in which it cites them first. */
export function citedSources(chapter: Chapter): string[] {
  return namedIn(chapter, 'Cite');
}

/** The ids of the counts that the text of a chapter gives, in the order in which it gives them first. */
export function givenCounts(chapter: Chapter): string[] {
  return namedIn(chapter, 'Count');
}

/** The ids of the terms that a chapter uses, in the order in which it uses them first. */
export function usedTerms(chapter: Chapter): string[] {
  return namedIn(chapter, 'Term');
}

function namedIn({ references }: Chapter, component: Referring): string[] {
  return [...new Set(references.filter((reference) => reference.component === component).map(({ id }) => id))];
}

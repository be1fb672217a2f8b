import { type Chapter, type Composed, type Reference, type Referring, referring } from './chapter.ts';
import type { Documentary } from './documentary.ts';

/** A place in the text that mentions an entry of the record. */
export interface Mention {
  /** The chapter that it is in; none is the text of the front page. */
  chapter: Chapter | undefined;
  /** The element id of the mention on its page. */
  anchor: string;
  /** 1 for the first mention of the entry in that text. */
  nth: number;
}

/** What a tag of a text is called on its page. */
export interface Anchored {
  anchor: string;
  /** What it mentions of the record; left out for a step, which shows what its story is about. */
  mentions?: Pick<Reference, 'component' | 'id'>;
  /** The chart of the story that a step is a part of. */
  chart?: string;
}

/**
 * Reads the tags of one text, to be called once for each in reading order.
 *
 * @returns a function from the name of a tag and its attributes to its element id, such as `cite.paper.2`, and to
 *   what it mentions: the id that it names, a count for a `<Pull>`, or the chart of a `<Scrolly>`; undefined where the
 *   tag has neither. Like
 *   every id that a page itself gives it has a dot, which no id and no heading of an editor's can have. A chart stands in
 *   a text once, so its mention is not numbered; steps are numbered by their chart: `step.fleet.2`
 */
export function anchorReader(): (tag: string, attribute: (name: string) => unknown) => Anchored | undefined {
  const seen = new Map<string, number>();
  const numbered = (stem: string) => {
    const nth = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, nth);
    return `${stem}.${nth}`;
  };
  let story: string | undefined;
  return (tag, attribute) => {
    if (tag === 'Step') return story === undefined ? undefined : { anchor: numbered(`step.${story}`), chart: story };
    const id = attribute(tag === 'Scrolly' ? 'chart' : 'id');
    if (typeof id !== 'string') return undefined;
    if (tag === 'Scrolly') {
      story = id;
      return { anchor: numbered(`scrolly.${id}`), mentions: { component: 'Chart', id } };
    }
    if (tag === 'Pull') return { anchor: numbered(`count.${id}`), mentions: { component: 'Count', id } };
    const component = referring.find((one) => one === tag);
    if (component === undefined) return undefined;
    const anchor = component === 'Chart' ? chartAnchor(id) : numbered(`${component.toLowerCase()}.${id}`);
    return { anchor, mentions: { component, id } };
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
export function mentionsOf({ front, chapters }: Documentary, component: Referring, id: string): Mention[] {
  const mentionsIn = ({ references }: Composed, chapter?: Chapter): Mention[] =>
    (byEntry(references).get(component)?.get(id) ?? []).map(({ anchor }, index) => ({
      chapter,
      anchor,
      nth: index + 1,
    }));
  return [...(front ? mentionsIn(front) : []), ...chapters.flatMap((chapter) => mentionsIn(chapter, chapter))];
}

/** The ids of the sources that a chapter cites, in the order in which it cites them first. */
export function citedSources(chapter: Pick<Chapter, 'references'>): string[] {
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

function namedIn({ references }: Pick<Chapter, 'references'>, component: Referring): string[] {
  return [...(byEntry(references).get(component)?.keys() ?? [])];
}

type ByEntry = ReadonlyMap<Referring, ReadonlyMap<string, readonly Reference[]>>;
// Each mention of a text asks for all others; a text with thousands would have them looked through thousands of times.
const sorted = new WeakMap<readonly Reference[], ByEntry>();

/** The mentions of a text, in reading order, by component and by id. */
function byEntry(references: readonly Reference[]): ByEntry {
  const known = sorted.get(references);
  if (known) return known;
  const made: ByEntry = new Map(
    [...Map.groupBy(references, ({ component }) => component)].map(([component, all]) => [
      component,
      Map.groupBy(all, ({ id }) => id),
    ]),
  );
  sorted.set(references, made);
  return made;
}

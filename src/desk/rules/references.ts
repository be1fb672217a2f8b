import { id, type Place, type Problem, type Shelf } from '../../documentary/index.ts';
import { attributesOf } from '../components.ts';
import type { Drafts } from '../drafts.ts';
import { countsNamedIn } from '../fill.ts';
import type { Tag } from '../mdx.ts';
import { suggestion } from '../suggest.ts';
import { type Text, textsIn } from '../texts.ts';

/** What the entries of a shelf are called, and where they stand. */
const shelves = {
  counts: { noun: 'count', home: 'counts.yaml' },
  sources: { noun: 'source', home: 'sources.yaml' },
  charts: { noun: 'chart', home: 'charts/' },
  events: { noun: 'event', home: 'events.yaml' },
  terms: { noun: 'term', home: 'terms.yaml' },
  chapters: { noun: 'chapter', home: 'chapters/' },
} as const satisfies Record<Shelf, { noun: string; home: string }>;

/** Every reference names an entry that is there: by id, in a text in braces, and in a chapter. */
export function references(drafts: Drafts): Problem[] {
  const named = [
    ...textsIn(drafts).flatMap(namedInText),
    ...[...drafts.chapters.values()].flatMap(({ body }) => body.tags.flatMap(namedInTag)),
  ];
  return named.flatMap(({ shelf, id: name, place: { file, line, column } }): Problem[] => {
    const { noun, home } = shelves[shelf];
    // A malformed id has a problem of its own, and of a file that cannot be read nobody knows what it has.
    if (drafts[shelf].has(name) || drafts.unreadable.has(home) || !id.safeParse(name).success) return [];
    return [
      {
        kind: 'unknown-id',
        file,
        line,
        column,
        message: `There is no ${noun} \`${name}\`.`,
        hint: `${suggestion(name, drafts[shelf].keys())} Or add \`${name}\` to ${home}.`,
      },
    ];
  });
}

interface Named {
  shelf: Shelf;
  id: string;
  place: Place;
}

/** What a text names: the entry that it is the id of, or the counts that it has in braces. */
function namedInText({ text, shelf, place }: Text): Named[] {
  if (shelf) return [{ shelf, id: text, place }];
  return countsNamedIn(text).map((id) => ({ shelf: 'counts', id, place }));
}

/** What a tag names, as the table of components says which attributes do. */
function namedInTag(tag: Tag): Named[] {
  return Object.entries(attributesOf(tag.name) ?? {}).flatMap(([attribute, takes]) => {
    const value = tag.attributes.get(attribute);
    if (!('of' in takes) || typeof value !== 'string') return [];
    return value.split(/\s+/).map((each) => ({ shelf: takes.of, id: each, place: tag }));
  });
}

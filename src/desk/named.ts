import type { Place, Shelf } from '../documentary/index.ts';
import { attributesOf } from './components.ts';
import { type Draft, type Drafts, entriesIn, type Written, writtenIn } from './drafts.ts';
import { countsNamedIn } from './fill.ts';
import type { Tag } from './mdx.ts';
import { captionsIn, type Passage, placeIn } from './passages.ts';
import { textsIn } from './prose.ts';

/** One reference to an entry of the record, as it is written. */
export interface Named {
  shelf: Shelf;
  id: string;
  place: Place;
  /** Whether it stands in braces in a text, where nothing else looks at how it is written. */
  inText?: true;
}

/** Everything that is referred to: by id in an entry, in braces in a text, and by a tag in a chapter. */
export function namedIn(drafts: Drafts): Named[] {
  return [...entriesIn(drafts).flatMap(namedInEntry), ...writtenIn(drafts).flatMap(namedInBody)];
}

/** What a text names: by its tags, and in braces where no tag can stand. */
export function namedInBody({ body }: Written): Named[] {
  return [...body.tags.flatMap(namedInTag), ...captionsIn(body).flatMap(namedInAttribute)];
}

/** What an entry names, whether or not the rest of it is right. */
export function namedInEntry(entry: Draft<unknown>): Named[] {
  return textsIn(entry).flatMap(({ value, schema, path }) => {
    const shelf = schema.meta()?.['shelf'] as Shelf | undefined;
    const place = entry.placeOf(path);
    if (shelf) return [{ shelf, id: value, place }];
    return countsNamedIn(value).map(({ id }) => ({ shelf: 'counts' as const, id, place, inText: true as const }));
  });
}

/** The counts in braces in an attribute or an alternative text. */
function namedInAttribute(passage: Passage): Named[] {
  return countsNamedIn(passage.text).map(({ id, index }) => ({
    shelf: 'counts',
    id,
    place: placeIn(passage, index),
    inText: true,
  }));
}

/** What a tag names, as the table of components says which attributes do. */
function namedInTag(tag: Tag): Named[] {
  return Object.entries(attributesOf(tag.name) ?? {}).flatMap(([attribute, takes]) => {
    const value = tag.attributes.get(attribute);
    if (!('of' in takes) || typeof value !== 'string') return [];
    return value.split(/\s+/).map((each) => ({ shelf: takes.of, id: each, place: tag }));
  });
}

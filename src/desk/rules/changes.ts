import {
  type CountEntry,
  numeralsIn,
  type Problem,
  type PublishedEntry,
  publishedOf,
  wordingIn,
} from '../../documentary/index.ts';
import { type Draft, type Drafts, languageOf } from '../drafts.ts';
import { anyDated, openingsOf } from '../openings.ts';
import { publicPart } from '../public-part.ts';

/** What was public and is so no more has a correction that says what was said. */
export function changes(all: Drafts): Problem[] {
  // What only drafts use is public no more; what has a date may be public by now.
  const drafts = anyDated(all) ? publicPart(all, openingsOf(all), Number.MAX_VALUE) : all;
  const language = languageOf(drafts);
  const isOwned = (id: string, was: PublishedEntry) =>
    drafts.corrections.some(
      ({ entry }) =>
        (entry?.count === id || !drafts.counts.has(id)) &&
        numeralsIn(entry?.said ?? '', language).some(({ value }) => value === was.value),
    );
  // Of a file that cannot be read nobody knows what it says now.
  const unread = ['counts.yaml', 'corrections.yaml'].some((file) => drafts.unreadable.has(file));
  return [...(unread ? [] : drafts.published.values())].flatMap((published): Problem[] => {
    const { id, entry: was } = published;
    const count = drafts.counts.get(id);
    if (!was || (count && !count.entry) || isSame(was, count?.entry) || isOwned(id, was)) return [];
    return [problemOf(published, was, count, language)];
  });
}

function isSame(was: PublishedEntry, now: CountEntry | undefined): boolean {
  return now !== undefined && JSON.stringify(publishedOf(now)) === JSON.stringify(publishedOf(was));
}

function problemOf(
  { id, placeOf }: Draft<PublishedEntry>,
  was: PublishedEntry,
  count: Draft<CountEntry> | undefined,
  language: string,
): Problem {
  const wording = wordingIn(language);
  const said = count?.entry ? wording.phrase({ ...count.entry, ...was }) : wording.value(was);
  const subject = count ? `count: ${id}` : 'chapter: …';
  const right = count ? `'{${id}}'` : '…';
  return {
    kind: 'uncorrected-change',
    ...(count?.placeOf(['value']) ?? placeOf([])),
    message: `\`${id}\` was public as ${said}, ${wording.words.standings[was.standing]}, and no correction owns the change.`,
    hint: [
      'Add to corrections.yaml:',
      '- date: …',
      `  ${subject}`,
      `  said: ${said}`,
      `  right: ${right}`,
      '  why: …',
    ].join('\n'),
  };
}

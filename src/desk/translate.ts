import type { ChapterEntry, Holder, Problem, Shelf } from '../documentary/index.ts';
import { type ChapterDraft, type Draft, type Drafts, languageOf, type Translation } from './drafts.ts';
import { openingsBy } from './openings.ts';
import { proseOf } from './prose.ts';
import { openPart } from './public-part.ts';
import { shelves } from './shelves.ts';
import {
  lackingTexts,
  lostMentions,
  lostNames,
  samePassages,
  type Translated,
  untranslatedPassages,
} from './translation-debts.ts';
import { strayParts, surplusCorrections, unknownEntries } from './translation-faults.ts';
import { translationFile } from './translation-files.ts';
import { overlaid, valueAt } from './translation-texts.ts';
import type { Path } from './yaml.ts';

/**
 * Lays a translation over its original. That makes a documentary of its own, in which every number, id, source and date
 * is that of the original: with the chapters that are translated, with all else that is, and with what those lead to.
 *
 * @param original the whole original, which is not changed
 * @param translation the files that translate it
 * @param language into which
 * @returns the drafts of the translation, and what in its files fits nothing in the original
 */
export function translate(
  original: Drafts,
  translation: Translation,
  language: string,
): { drafts: Drafts; problems: Problem[] } {
  const problems: Problem[] = [];

  /** @param file that of the original in which it stands */
  const over = <Entry>(name: string, one: Draft<Entry>, own: Draft<unknown> | undefined, file: string) => {
    const of = { name, original: one, own, file: translationFile(language, file), language };
    problems.push(...strayParts(of));
    // Of a file that cannot be read nobody knows what it translates.
    return laidOver<Entry>(one, of, !translation.unreadable.has(file));
  };
  const shelf = <Entry>(name: Shelf, all: ReadonlyMap<string, Draft<Entry>>): Map<string, Draft<Entry>> => {
    const { noun, home } = shelves[name];
    const hasFiles = home.endsWith('/');
    // A file without an original is read by nobody.
    if (!hasFiles) problems.push(...unknownEntries(noun, [...all.keys()], [...translation[name].values()]));
    return new Map(
      [...all].map(([id, one]) => {
        const file = hasFiles ? one.placeOf([]).file : home;
        return [id, over(`The ${noun} \`${id}\``, one, translation[name].get(id), file)];
      }),
    );
  };
  const corrections = original.corrections.map((one, index) =>
    over(`Correction ${index + 1}`, one, translation.corrections[index], 'corrections.yaml'),
  );
  problems.push(...surplusCorrections(corrections.length, translation.corrections));

  const entries = shelf<ChapterEntry>('chapters', original.chapters);
  const chapters = [...original.chapters].map(([id, one]): [string, ChapterDraft] => {
    const own = translation.chapters.get(id);
    const { owed = [], ...entry } = entries.get(id)!;
    if (!own) return [id, { ...entry, body: one.body, owed }];
    const lost = lostMentions(one, own, own.placeOf([]), language);
    const same = samePassages(one, own);
    // What is not translated yet is in the language of the original, which has been judged.
    const passages = own.body.passages.filter((passage) => !same.includes(passage));
    const debts = isSameLanguage(original, language) ? [] : untranslatedPassages(same, language);
    return [id, { ...entry, body: { ...own.body, passages }, owed: [...owed, ...lost, ...debts] }];
  });

  const { front } = translation;
  const whole = over('The documentary', original.documentary, translation.documentary, 'documentary.yaml');
  const start = { file: translationFile(language, 'cover.mdx'), line: 1, column: 1 };
  const lost = front && original.front ? lostMentions(original.front, front, start, language) : [];

  const drafts: Drafts = {
    documentary: {
      ...whole,
      entry: whole.entry && { ...whole.entry, language },
      owed: [...(whole.owed ?? []), ...lost],
    },
    counts: shelf('counts', original.counts),
    sources: shelf('sources', original.sources),
    charts: shelf('charts', original.charts),
    events: shelf('events', original.events),
    terms: shelf('terms', original.terms),
    corrections,
    published: original.published,
    chapters: new Map(chapters),
    front,
    texts: translation.texts,
    unreadable: new Set([...original.unreadable, ...translation.unreadable]),
  };
  return { drafts: openPart(drafts, openingsBy(drafts, begunOpening(translation)), 0), problems };
}

/** Whether a language is that of the original in another region, whose texts may well be the same. */
function isSameLanguage({ documentary }: Drafts, language: string): boolean {
  return new Intl.Locale(languageOf({ documentary })).language === new Intl.Locale(language).language;
}

/** An entry with what its translation says of it, which owes what it does not say. */
function laidOver<Entry>(one: Draft<Entry>, of: Translated, isRead: boolean): Draft<Entry> {
  const { own } = of;
  const owed = isRead ? [...lackingTexts(of), ...lostNames(of)] : [];
  if (!own) return { ...one, owed };
  const isOwn = (path: Path) => valueAt(own.raw, path) != null;
  return {
    ...one,
    raw: overlaid(one.schema, one.raw, own.raw),
    entry: one.entry && own.entry ? (overlaid(one.schema, one.entry, own.entry) as Entry) : undefined,
    placeOf: (path) => (isOwn(path) ? own : one).placeOf(path),
    passageOf: (path) => (isOwn(path) ? own : one).passageOf(path),
    owed,
  };
}

/**
 * What is translated is in a translation, and so is what that leads to; a chapter is once it is translated itself. An
 * entry that has no word yet is only a place for some.
 */
function begunOpening(translation: Translation) {
  return (holder: Holder, { id }: Draft<unknown>, isUsed: boolean): number | undefined => {
    if (holder === 'documentary' || holder === 'corrections' || holder === 'sources')
      return isUsed ? undefined : -Infinity;
    const own = translation[holder].get(id);
    if (own && (holder === 'chapters' || proseOf(own).length > 0)) return -Infinity;
    return isUsed && holder !== 'chapters' ? undefined : Infinity;
  };
}

import { translationEntries } from '../documentary/index.ts';
import { itemOf, type Part, partsOf } from './translation-parts.ts';
import type { Wanted } from './translation-text.ts';

/** What the files of several entries hold. */
const records = {
  'counts.yaml': translationEntries.counts,
  'sources.yaml': translationEntries.sources,
  'events.yaml': translationEntries.events,
  'terms.yaml': translationEntries.terms,
};

/**
 * What the translation of a file is to say.
 *
 * @param original its path in the content folder
 * @param value what it says; of a chapter, its front matter
 * @param language into which
 * @returns undefined where nothing in it is to be translated
 */
export function wantedOf(original: string, value: unknown, language: string): Wanted | undefined {
  if (original === 'corrections.yaml') {
    const entries = Array.isArray(value) ? value : [];
    const items = entries.map((entry) => itemOf(partsOf(translationEntries.corrections, entry, language)));
    return items.length > 0 ? { of: 'list', items } : undefined;
  }
  if (Object.hasOwn(records, original)) {
    const schema = records[original as keyof typeof records];
    const parts = Object.entries(value ?? {}).flatMap(([key, entry]): Part[] => {
      const inner = partsOf(schema, entry, language);
      return inner.length > 0 ? [{ kind: 'group', key, parts: inner }] : [];
    });
    return parts.length > 0 ? { of: 'entries', parts } : undefined;
  }
  const parts = partsOf(schemaOf(original), value, language);
  return parts.length > 0 || original.endsWith('.mdx') ? { of: 'entry', parts } : undefined;
}

function schemaOf(original: string) {
  if (original === 'documentary.yaml') return translationEntries.documentary;
  return original.endsWith('.mdx') ? translationEntries.chapters : translationEntries.charts;
}

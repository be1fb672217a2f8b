import type { CorrectionEntry, Naming } from '../documentary/index.ts';
import { type Drafts, entriesByHolder } from './drafts.ts';
import { correctionId } from './corrections.ts';
import { countsNamedIn } from './fill.ts';
import { captionsIn } from './passages.ts';
import { textsIn } from './prose.ts';

/**
 * The texts that name a count in braces, by its id: those of every entry, and in a chapter those of attributes and of
 * alternative texts. A text of an entry that names a count twice is there once.
 *
 * @param drafts files without problems
 */
export function namingsIn(drafts: Drafts): Map<string, Naming[]> {
  const namings = new Map<string, Naming[]>();
  const seen = new Set<string>();
  const note = (text: string, naming: Naming) => {
    for (const { id: count } of countsNamedIn(text)) {
      const key = [count, naming.holder, naming.id, naming.field].join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      const noted = namings.get(count);
      if (noted) noted.push(naming);
      else namings.set(count, [naming]);
    }
  };
  for (const [holder, entries] of entriesByHolder(drafts)) {
    for (const entry of entries) {
      // In its file a correction has only its place, which changes when another is added.
      const id = holder === 'corrections' ? correctionId(entry.entry as CorrectionEntry) : entry.id;
      for (const { value, path } of textsIn(entry)) note(value, { holder, id, field: String(path[0]) });
    }
  }
  for (const { id, body } of drafts.chapters.values()) {
    for (const { text } of captionsIn(body)) note(text, { holder: 'chapters', id, field: 'text' });
  }
  for (const { text, attribute } of drafts.front?.body.passages ?? []) {
    if (attribute) note(text, { holder: 'documentary', id: '', field: 'text' });
  }
  return namings;
}

import type { Place } from '../documentary/index.ts';
import { entriesByHolder, writtenIn } from './drafts.ts';
import type { Folder } from './folder.ts';
import { textsIn } from './prose.ts';
import { readChapter } from './read-chapter.ts';
import { readFiles, readTranslation } from './read-files.ts';
import { languagesIn } from './translation-files.ts';

/** An address of another site, with all places of the content that have it. */
export interface OutwardLink {
  address: string;
  places: Place[];
  /** Where an archived copy of it stands, where a source says so. */
  archived?: string;
}

/**
 * The addresses of other sites in a content folder, those of archived copies too, in the order of its files: in entries,
 * and in texts as links. Content with problems has them all the same, as far as it can be read.
 */
export async function outwardLinks(folder: Folder): Promise<OutwardLink[]> {
  const unread = { folder, files: await folder.list(), chapterOf: readChapter };
  const { drafts } = await readFiles(unread);
  const translations = languagesIn(drafts).map((language) => readTranslation(unread, language));
  const links = new Map<string, OutwardLink>();
  const own = drafts.documentary.entry?.url;
  const add = (written: string, { file, line, column }: Place, archived?: string) => {
    const address = written.trim();
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address) || (own !== undefined && address.startsWith(own)))
      return;
    const link = links.get(address) ?? { address, places: [] };
    link.places.push({ file, line, column });
    if (archived !== undefined) link.archived ??= archived;
    links.set(address, link);
  };
  for (const [holder, entries] of entriesByHolder(drafts)) {
    for (const entry of entries) {
      for (const { value, path } of textsIn(entry)) {
        const archived = holder === 'sources' ? drafts.sources.get(entry.id)?.entry?.archived : undefined;
        add(value, entry.placeOf(path), path[0] === 'address' ? archived : undefined);
      }
    }
  }
  const written = [drafts, ...(await Promise.all(translations)).map((translation) => translation.drafts)];
  for (const { body } of written.flatMap(writtenIn)) for (const { url, ...place } of body.addresses) add(url, place);
  return [...links.values()];
}

import { join } from 'node:path';
import { diskFolder, read, type Reading, rereader } from '../desk/index.ts';
import { projectRoot, type Settings } from './settings.ts';

/** Reads the content folder that the settings name, with the files in public/ as what its chapters may link to. */
export async function readContent(settings: Pick<Settings, 'contentDir'>): Promise<Reading> {
  return contentReader(settings, read)();
}

/**
 * Reads the content folder again and again, as {@link readContent} does.
 *
 * @param reader how the folder is read
 */
export function contentReader(
  { contentDir }: Pick<Settings, 'contentDir'>,
  reader: typeof read = rereader(),
): () => Promise<Reading> {
  return async () => reader(diskFolder(contentDir), await diskFolder(join(projectRoot, 'public')).list());
}

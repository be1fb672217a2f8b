import { join } from 'node:path';
import { diskFolder, read, type Reading, rereader } from '../desk/index.ts';
import { projectRoot, type Settings } from './settings.ts';

/**
 * Reads the content folder that the settings name, with the files in public/ as what its chapters may link to.
 *
 * @param now gives the time where only what readers see is wanted, as in {@link read}
 */
export async function readContent(settings: Pick<Settings, 'contentDir'>, now?: () => number): Promise<Reading> {
  return contentReader(settings, read)(now);
}

/**
 * Reads the content folder again and again, as {@link readContent} does.
 *
 * @param reader how the folder is read
 */
export function contentReader(
  { contentDir }: Pick<Settings, 'contentDir'>,
  reader: typeof read = rereader(),
): (now?: () => number) => Promise<Reading> {
  return async (now) => reader(diskFolder(contentDir), await diskFolder(join(projectRoot, 'public')).list(), now);
}

import { join } from 'node:path';
import { diskFolder, read, type Reading } from '../desk/index.ts';
import { projectRoot, type Settings } from './settings.ts';

/**
 * Reads the content folder that the settings name, with the files in public/ as what its chapters may link to.
 *
 * @param now gives the time where only what readers see is wanted, as in {@link read}
 */
export async function readContent({ contentDir }: Pick<Settings, 'contentDir'>, now?: () => number): Promise<Reading> {
  return read(diskFolder(contentDir), await diskFolder(join(projectRoot, 'public')).list(), now);
}

import { join, relative } from 'node:path';
import type { FileNamer } from '../desk/index.ts';
import type { Settings } from './settings.ts';

/**
 * Names files of the content folder so that the person at the terminal can open them.
 *
 * @param settings where the content is
 * @param from the folder where the command was typed
 */
export function fileNamer(
  { contentDir }: Pick<Settings, 'contentDir'>,
  from = process.env['INIT_CWD'] ?? process.cwd(),
): FileNamer {
  return (file) => {
    const path = relative(from, join(contentDir, file));
    return path.startsWith(join('..', '..')) ? join(contentDir, file) : path;
  };
}

import { type FileNamer, report } from '../desk/index.ts';
import type { Addition } from './add.ts';
import { nounOf, type NounName } from './nouns.ts';
import type { Change } from './write.ts';

/** What was added, where, and what comes next, for the person at the terminal. */
export function toldOf(
  noun: NounName,
  { id, file, line, listed, empty, problems }: Addition,
  named: FileNamer,
): string {
  const where = `${named(file)}:${line}`;
  const list = listed ? `, listed in ${named(listed.file)}:${listed.line}` : '';
  return [
    `Made the ${noun}${id && ` \`${id}\``}: ${where}${list}`,
    ...(empty.length > 0 ? [`Fill in ${empty.join(', ')}. Until then, \`npm run check\` lists them.`] : []),
    nounOf(noun).next(id),
    ...(problems.length > 0 ? ['The check finds in it:', report(problems, named)] : []),
  ].join('\n');
}

/**
 * The same of a new documentary.
 *
 * @param changes its files
 * @param name its folder as it can be typed
 * @param isStandard whether it is where the commands look anyway
 */
export function toldOfDocumentary(changes: readonly Change[], name: string, isStandard: boolean): string {
  const quoted = /^[\w./~-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
  return [
    `Made a documentary in ${name}: ${changes.map(({ file }) => file).join(', ')}`,
    `See it: ${isStandard ? '' : `CONTENT_DIR=${quoted} `}npm run dev`,
    'All in it is an invented example. Before you publish, change it to your own, and settle url, publisher and licence in documentary.yaml.',
  ].join('\n');
}

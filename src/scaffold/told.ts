import { type FileNamer, report, translationFile } from '../desk/index.ts';
import type { Addition } from './add.ts';
import { languageName } from './language.ts';
import { nounOf, type NounName } from './nouns.ts';
import type { Translating } from './translation.ts';
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

/** The same of a translation that was begun or has been completed, with what comes next, in order. */
export function toldOfTranslation(
  { language, listed, added, first, front, problems }: Translating,
  named: FileNamer,
): string {
  const name = languageName(language);
  if (added.length === 0 && !listed)
    return `Nothing is missing: each text of the original has its place in the translation into ${name}.`;
  const list = listed ? `, listed in ${named(listed.file)}:${listed.line}` : '';
  const chapter = first?.replace(/^.*\/|\.mdx$/g, '');
  const steps = [
    ...(first
      ? [
          `Write over the words of a chapter, such as ${named(first)}, and give it a title and a description.`,
          `See it: \`npm run dev\`, at /${language}/chapters/${chapter}/. What has no words yet shows those of the original.`,
        ]
      : []),
    'Give words to the empty keys in these files; the words of the original stand above each.',
    ...(first ? ['When a chapter is ready, take `draft: true` out of it: then readers may see it.'] : []),
    '`npm run check` lists what readers would see and is not translated yet.',
  ];
  return [
    `${listed ? 'Began' : 'Completed'} the translation into ${name}${list}`,
    ...added.map(
      ({ file, line, isNew, keys }) => `  ${named(file)}:${line} ${isNew ? 'is new' : `has more: ${keys.join(', ')}`}`,
    ),
    'What comes next:',
    ...steps.map((step, index) => `${index + 1}. ${step}`),
    ...(front
      ? [
          `The words of the front page were not copied, because readers would see them with the first chapter: translate ${named(front)} into ${named(translationFile(language, front))}. Without that file the front page has none.`,
        ]
      : []),
    ...(problems.length > 0 ? ['The check finds in it:', report(problems, named)] : []),
  ].join('\n');
}

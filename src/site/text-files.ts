import { posix } from 'node:path';
import type { Edition } from '../publish/edition.ts';

/** The path of a chapter's text in the content folder. */
export const chapterFile = (id: string, { folder = '' }: Pick<Edition, 'folder'>) =>
  posix.join('chapters', folder, `${id}.mdx`);

/** The path of the text of the front page in the content folder. */
export const frontFile = ({ folder = '' }: Pick<Edition, 'folder'>) => posix.join(folder, 'cover.mdx');

/**
 * The file of the original beside which a file of an edition stands: `charts/catch.yaml` for `charts/fr/catch.yaml`.
 *
 * @returns undefined where it is no file of that edition
 */
export function originalOf(file: string, { folder }: Pick<Edition, 'folder'>): string | undefined {
  if (folder === undefined) return file;
  const parts = file.split('/');
  return parts.at(-2) === folder ? [...parts.slice(0, -2), ...parts.slice(-1)].join('/') : undefined;
}

/**
 * Whose text a file of the content folder holds: the edition, and the chapter, or none for that of its front page.
 *
 * @returns undefined where it is no text of any of these editions
 */
export function ownerOf<Of extends Pick<Edition, 'folder'>>(
  file: string,
  editions: readonly Of[],
): { edition: Of; chapter: string | undefined } | undefined {
  for (const edition of editions) {
    if (file === frontFile(edition)) return { edition, chapter: undefined };
    const chapter = posix.basename(file, '.mdx');
    if (file === chapterFile(chapter, edition)) return { edition, chapter };
  }
  return undefined;
}

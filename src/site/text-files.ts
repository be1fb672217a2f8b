import { posix } from 'node:path';
import { originalOf, translationFile } from '../desk/index.ts';
import type { Edition } from '../publish/edition.ts';

/** Where a file of the original stands for an edition: itself, or its translation. */
const fileFor = (original: string, { folder }: Pick<Edition, 'folder'>) =>
  folder === undefined ? original : translationFile(folder, original);

/** The path of a chapter's text in the content folder. */
export const chapterFile = (id: string, edition: Pick<Edition, 'folder'>) => fileFor(`chapters/${id}.mdx`, edition);

/** The path of the text of the front page in the content folder. */
export const frontFile = (edition: Pick<Edition, 'folder'>) => fileFor('cover.mdx', edition);

/**
 * The file of the original beside which a file of an edition stands: `charts/catch.yaml` for `charts/fr/catch.yaml`.
 *
 * @returns undefined where it is no file of that edition
 */
export function originalFile(file: string, { folder }: Pick<Edition, 'folder'>): string | undefined {
  return folder === undefined ? file : originalOf(file, [folder])?.original;
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

import { posix } from 'node:path';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import texts from 'virtual:on-record/texts';
import withCode from 'virtual:on-record/texts-with-code';
import type { Chapter } from '../documentary/index.ts';
import type { PageEdition } from './page-edition.ts';
import { textComponent } from './text-component.ts';

/** The path of a chapter in the content folder. */
export const fileOf = ({ id }: Chapter, { folder = '' }: PageEdition) => posix.join('chapters', folder, `${id}.mdx`);

/** A chapter as it is written. */
export const textOf = (chapter: Chapter, edition: PageEdition) => texts[fileOf(chapter, edition)]!;

/** The text of a chapter as a component. */
export const chapterText = (chapter: Chapter, edition: PageEdition): AstroComponentFactory =>
  componentOf(fileOf(chapter, edition), edition)!;

/** The text of the front page as a component, where it has one. */
export const frontText = (edition: PageEdition): AstroComponentFactory | undefined =>
  componentOf(posix.join(edition.folder ?? '', 'cover.mdx'), edition);

function componentOf(file: string, edition: PageEdition): AstroComponentFactory | undefined {
  const text = texts[file];
  if (text === undefined) return undefined;
  return withCode[file] ?? textComponent(file, text, edition);
}

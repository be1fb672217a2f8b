import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import texts from 'virtual:on-record/texts';
import withCode from 'virtual:on-record/texts-with-code';
import type { Chapter } from '../documentary/index.ts';
import type { PageEdition } from './page-edition.ts';
import { textComponent } from './text-component.ts';
import { chapterFile, frontFile } from './text-files.ts';

/** A chapter as it is written. */
export const textOf = (chapter: Chapter, edition: PageEdition) => texts[chapterFile(chapter.id, edition)]!;

/** The text of a chapter as a component. */
export const chapterText = (chapter: Chapter, edition: PageEdition): AstroComponentFactory =>
  componentOf(chapterFile(chapter.id, edition), edition)!;

/** The text of the front page as a component, where it has one. */
export const frontText = (edition: PageEdition): AstroComponentFactory | undefined =>
  componentOf(frontFile(edition), edition);

function componentOf(file: string, edition: PageEdition): AstroComponentFactory | undefined {
  const text = texts[file];
  if (text === undefined) return undefined;
  return withCode[file] ?? textComponent(file, text, edition);
}

import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import texts from 'virtual:on-record/texts';
import withCode from 'virtual:on-record/texts-with-code';
import type { Chapter } from '../documentary/index.ts';
import { textComponent } from './text-component.ts';

/** The path of a chapter in the content folder. */
export const fileOf = ({ id }: Chapter) => `chapters/${id}.mdx`;

/** A chapter as it is written. */
export const textOf = (chapter: Chapter) => texts[fileOf(chapter)]!;

/** The text of a chapter as a component. */
export const chapterText = (chapter: Chapter): AstroComponentFactory => componentOf(fileOf(chapter))!;

/** The text of the front page as a component, where it has one. */
export const frontText = (): AstroComponentFactory | undefined => componentOf('cover.mdx');

function componentOf(file: string): AstroComponentFactory | undefined {
  const text = texts[file];
  if (text === undefined) return undefined;
  return withCode[file] ?? textComponent(file, text);
}

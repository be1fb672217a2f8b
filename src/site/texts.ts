import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import texts from 'virtual:on-record/texts';
import type { Chapter } from '../documentary/index.ts';
import { textComponent } from './text-component.ts';

/** The path of a chapter in the content folder. */
export const fileOf = ({ id }: Chapter) => `chapters/${id}.mdx`;

/** A chapter as it is written. */
export const textOf = (chapter: Chapter) => texts[fileOf(chapter)]!;

/** The text of a chapter as a component. */
export const chapterText = (chapter: Chapter): AstroComponentFactory => textComponent(fileOf(chapter), textOf(chapter));

/** The text of the front page as a component, where it has one. */
export const frontText = (): AstroComponentFactory | undefined => {
  const text = texts['cover.mdx'];
  return text === undefined ? undefined : textComponent('cover.mdx', text);
};

export { examplesIn } from './components-page.ts';
export { handbook, type Sources } from './handbook.ts';
export { hasMadeParts } from './made-parts.ts';
export { untranslated, withMistake } from './with-mistake.ts';

import { twinFile } from '../../../site/chapter-twins.ts';
import { chapterPages } from '../../../site/edition-pages.ts';

export const getStaticPaths = chapterPages;
export const GET = twinFile;

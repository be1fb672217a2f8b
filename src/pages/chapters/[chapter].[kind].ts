import { chapterFile, chapterFiles } from '../../site/citations.ts';

export const getStaticPaths = chapterFiles;
export const GET = chapterFile;

import { textFile } from '../../site/search-files.ts';

export const GET = textFile;

import { onceInEach } from '../../../site/edition-pages.ts';
import { textFile } from '../../../site/search-files.ts';

export const getStaticPaths = onceInEach;
export const GET = textFile;

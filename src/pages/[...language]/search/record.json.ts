import { onceInEach } from '../../../site/edition-pages.ts';
import { recordFile } from '../../../site/search-files.ts';

export const getStaticPaths = onceInEach;
export const GET = recordFile;

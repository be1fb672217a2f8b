import { recordFile } from '../../site/search-files.ts';

export const GET = recordFile;

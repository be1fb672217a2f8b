import { chartPages } from '../../../site/chart-files.ts';
import { oembedFile } from '../../../site/chart-reuse.ts';

export const getStaticPaths = chartPages;
export const GET = oembedFile;

import { onceInEach } from '../../site/edition-pages.ts';
import { llmsFile } from '../../site/llms.ts';

export const getStaticPaths = onceInEach;
export const GET = llmsFile;

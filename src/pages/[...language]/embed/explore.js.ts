import { onceInEach } from '../../../site/edition-pages.ts';
import { scriptFile } from '../../../site/script-files.ts';

export const getStaticPaths = onceInEach;
export const GET = scriptFile('explore');

import { twinFile, twinPages } from '../../site/chapter-twins.ts';

export const getStaticPaths = twinPages;
export const GET = twinFile;

import { previewFile, previewPages } from '../../../site/previews.ts';

export const getStaticPaths = previewPages;
export const GET = previewFile;

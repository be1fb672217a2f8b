import { chartFile, chartFiles } from '../../site/chart-files.ts';

export const getStaticPaths = chartFiles;
export const GET = chartFile;

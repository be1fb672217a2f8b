import { chartFile, chartFiles } from '../../../site/chart-routes.ts';

export const getStaticPaths = chartFiles;
export const GET = chartFile;

import { chartFile, chartPages } from '../../site/chart-files.ts';

export const getStaticPaths = chartPages;
export const GET = chartFile('svg');

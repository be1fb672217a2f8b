import { chartPages } from '../../../../site/chart-files.ts';
import { chartPackage } from '../../../../site/chart-package.ts';

export const getStaticPaths = chartPages;
export const GET = chartPackage;

import { onceInEach } from '../../site/edition-pages.ts';
import { correctionsRoute } from '../../site/feeds.ts';

export const getStaticPaths = onceInEach;
export const GET = correctionsRoute;

import { correctionsRoute } from '../site/feeds.ts';

export const GET = correctionsRoute;

import { documentaryRoute } from '../site/feeds.ts';

export const GET = documentaryRoute;

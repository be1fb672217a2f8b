import { onceInEach } from '../../site/edition-pages.ts';
import { documentaryRoute } from '../../site/feeds.ts';

export const getStaticPaths = onceInEach;
export const GET = documentaryRoute;

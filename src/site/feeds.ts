import type { APIRoute } from 'astro';
import { correctionsFeed, documentaryFeed } from '../publish/feed.ts';
import { feedType } from '../publish/paths.ts';

/** The route of a feed. */
const feedRoute =
  (write: typeof documentaryFeed): APIRoute =>
  ({
    locals: {
      edition: { documentary, paths, wording },
    },
  }) =>
    new Response(write(documentary, paths, wording), { headers: { 'content-type': feedType } });

export const documentaryRoute = feedRoute(documentaryFeed);
export const correctionsRoute = feedRoute(correctionsFeed);

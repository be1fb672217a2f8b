import type { APIRoute } from 'astro';
import { paths } from '../site/record.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: ${paths.base}\n\nSitemap: ${paths.absolute(paths.sitemap)}\n`);

import type { APIRoute } from 'astro';
import { original } from '../site/record.ts';

const { paths } = original;

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: ${paths.base}\n\nSitemap: ${paths.absolute(paths.sitemap)}\n`);

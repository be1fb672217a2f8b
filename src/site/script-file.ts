import type { APIRoute } from 'astro';

/** The route that serves a browser script under an address of its own. */
export const scriptFile =
  (code: string): APIRoute =>
  () =>
    new Response(`${code}\n`, { headers: { 'content-type': 'text/javascript' } });

import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headersFile, headersOf } from '../publish/headers.ts';
import type { Paths } from '../publish/paths.ts';

/** Writes `_headers` into the built site: no route can, because Astro leaves out what begins with an underscore. */
export function hostHeaders(paths: Paths): AstroIntegration {
  return {
    name: 'on-record:headers',
    hooks: {
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile(headersOf(paths))),
    },
  };
}

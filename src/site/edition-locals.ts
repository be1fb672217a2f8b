import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Has every page and file know of which edition it is, as `Astro.locals.edition`. */
export const editionLocals: AstroIntegration = {
  name: 'on-record:edition-locals',
  hooks: {
    'astro:config:setup': ({ addMiddleware }) => {
      addMiddleware({ order: 'pre', entrypoint: fileURLToPath(new URL('tell-edition.ts', import.meta.url)) });
    },
  },
};

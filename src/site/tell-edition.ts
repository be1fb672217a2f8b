import type { MiddlewareHandler } from 'astro';

/** Tells a page or a file of which edition it is. */
export const onRequest: MiddlewareHandler = async ({ params, locals }, next) => {
  // The dev server keeps this module when the record changes.
  const { editionIn } = await import('./record.ts');
  locals.edition = editionIn(params['language']);
  return next();
};

import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** Something that is done around Astro's own way of making pages (https://docs.astro.build/en/reference/adapter-reference/). */
export type Wrap = (inner: AstroPrerenderer) => AstroPrerenderer;

/** Has pages made with something done around it: the first stands nearest to Astro. */
export function prerendering(wraps: readonly Wrap[]): AstroIntegration {
  return {
    name: 'on-record:prerendering',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((standard) => wraps.reduce((inner, wrap) => wrap(inner), standard)),
    },
  };
}

/** Makes a page, without what Astro's own cache of pages would be told of it: that cache is not used. */
export async function responseOf(
  inner: AstroPrerenderer,
  ...[request, options]: Parameters<AstroPrerenderer['render']>
): Promise<Response> {
  const rendered = await inner.render(request, options);
  return rendered instanceof Response ? rendered : rendered.response;
}

/** Astro's own way of making pages, with some of what it does done otherwise. It keeps its state in itself. */
export function otherwise(
  inner: AstroPrerenderer,
  changed: Partial<Pick<AstroPrerenderer, 'getStaticPaths' | 'render'>>,
): AstroPrerenderer {
  return {
    name: inner.name,
    setup: () => inner.setup?.() ?? Promise.resolve(),
    getStaticPaths: () => inner.getStaticPaths(),
    render: (request, options) => inner.render(request, options),
    teardown: () => inner.teardown?.() ?? Promise.resolve(),
    ...changed,
  };
}

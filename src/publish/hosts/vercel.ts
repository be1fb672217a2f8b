import type { Host, Hosted } from './host.ts';

/**
 * For Vercel, as JSON. https://vercel.com/docs/project-configuration
 */
export const vercel = {
  name: 'Vercel',
  file: 'vercel.json',
  goes: 'at the root of what is deployed',
  write,
} as const satisfies Host;

function write({ headers, paths }: Hosted): string {
  const everywhere = { patterns: [`${paths.base}*`], fields: headers.everywhere };
  const rules = [everywhere, ...Object.values(headers.kinds)].flatMap(({ patterns, fields }) =>
    patterns.map((pattern) => ({
      source: sourceOf(pattern),
      headers: Object.entries(fields).map(([key, value]) => ({ key, value })),
    })),
  );
  const settings = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    cleanUrls: false,
    trailingSlash: true,
    headers: rules,
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** A pattern in the syntax of path-to-regexp, in which more signs than `*` mean something. */
function sourceOf(pattern: string): string {
  return pattern
    .split('*')
    .map((text) => text.replaceAll(/[\\(){}:?+!]/g, '\\$&'))
    .join('(.*)');
}

import type { Paths } from './paths.ts';

/** Headers that a host sends, by the pattern of the addresses that it sends them with. */
export type Headers = Record<string, Record<string, string>>;

const anyOrigin = { 'Access-Control-Allow-Origin': '*' };

/** What a host is to send beside the files: everything for other sites may be read by them, and framed. */
export function headersOf({ embeds, charts, oembeds }: Paths): Headers {
  return {
    [`${embeds}*`]: { ...anyOrigin, 'Content-Security-Policy': 'frame-ancestors *' },
    [`${charts}*`]: anyOrigin,
    [`${oembeds}*`]: anyOrigin,
  };
}

/**
 * Headers as a `_headers` file, which Cloudflare Pages and Netlify read: a line with the pattern, and below it one
 * indented line a header. https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(headers: Headers): string {
  return Object.entries(headers)
    .map(([pattern, fields]) => {
      const lines = Object.entries(fields).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${pattern}\n${lines.join('')}`;
    })
    .join('\n');
}

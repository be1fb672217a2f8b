import { dataFileKinds, type Paths } from './paths.ts';

/** Headers that a host sends, by the pattern of the addresses that it sends them with. */
export type Headers = Record<string, Record<string, string>>;

const anyOrigin = { 'Access-Control-Allow-Origin': '*' };

/** What a host is to send beside the files: other sites may read what is made for them. */
export function headersOf({ embeds, charts, oembeds, figuresFile, figuresPackage }: Paths): Headers {
  // Nothing is said of who may frame a chart: even `frame-ancestors *` would shut out a page that is opened from a disk.
  const folders = [embeds, charts, oembeds].map((folder) => `${folder}*`);
  const open = [...folders, ...dataFileKinds.map(figuresFile), figuresPackage];
  return Object.fromEntries(open.map((pattern) => [pattern, anyOrigin]));
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

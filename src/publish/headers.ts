import { dataFileKinds, feedType, type Paths, textTypes } from './paths.ts';

/** Headers that a host sends, by the pattern of the addresses that it sends them with. */
export type Headers = Record<string, Record<string, string>>;

const anyOrigin = { 'Access-Control-Allow-Origin': '*' };

// Hosts know `.xml` as XML and no more.
const asFeed = { 'Content-Type': `${feedType}; charset=utf-8`, ...anyOrigin };

/** What a host is to send beside the files: other sites may read what is made for them, and feeds are called such. */
export function headersOf(paths: Paths): Headers {
  const { embeds, charts, oembeds, feed, correctionsFeed, chapterTwin, llms, figuresFile, figuresPackage } = paths;
  const folders = [embeds, charts, oembeds].map((folder) => `${folder}*`);
  const open = [...folders, ...dataFileKinds.map(figuresFile), figuresPackage];
  // Nothing is said of who may frame a chart: even `frame-ancestors *` would shut out a page that is opened from a disk.
  return {
    ...Object.fromEntries(open.map((pattern) => [pattern, anyOrigin])),
    [feed]: asFeed,
    [correctionsFeed]: asFeed,
    // A host that does not know the ending would have the file kept, and one that says no charset would spoil it.
    [chapterTwin('*')]: { ...anyOrigin, 'Content-Type': textTypes.chapter },
    [llms]: { ...anyOrigin, 'Content-Type': textTypes.llms },
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

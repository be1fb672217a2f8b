/**
 * What servers are to call the files that a site may hold, with the endings of their names: what the build writes, and
 * what editors may lay into `public/`. Servers know different ones, and some that they know they know otherwise.
 * https://www.iana.org/assignments/media-types
 */
export const mediaTypes: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/csv': ['csv'],
  'text/javascript': ['js', 'mjs'],
  'text/markdown': ['md'],
  'text/plain': ['txt'],
  'text/vtt': ['vtt'],
  'application/gzip': ['gz'],
  'application/json': ['json'],
  'application/manifest+json': ['webmanifest'],
  'application/pdf': ['pdf'],
  'application/x-bibtex': ['bib'],
  'application/x-research-info-systems': ['ris'],
  'application/xml': ['xml'],
  'application/zip': ['zip'],
  'audio/mpeg': ['mp3'],
  'font/woff2': ['woff2'],
  'image/avif': ['avif'],
  'image/gif': ['gif'],
  'image/jpeg': ['jpeg', 'jpg'],
  'image/png': ['png'],
  'image/svg+xml': ['svg'],
  'image/webp': ['webp'],
  'image/x-icon': ['ico'],
  'video/mp4': ['mp4'],
  'video/webm': ['webm'],
};

/** Whether a file of a type is text that a server compresses while it sends it. */
export const isTextType = (type: string): boolean =>
  /^text\/|[/+](json|xml)$|^application\/x-(bibtex|research)/.test(type);

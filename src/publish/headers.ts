import { filePolicy, pageHeaderPolicy } from './policy.ts';
import {
  type ChartFileKind,
  chartFileKinds,
  citationKinds,
  dataFileKinds,
  feedType,
  type Paths,
  textTypes,
} from './paths.ts';

/** Headers that a file is sent with, by their names. */
export type Fields = Readonly<Record<string, string>>;

/** Files that are sent with the same headers. */
export interface FileKind {
  /** The addresses of the files, from the root of the host. A `*`, of which each has one at most, stands for any text. */
  patterns: readonly string[];
  fields: Fields;
}

/**
 * All that a host is to say beside the files. Some hosts join what several patterns say of one address, others take the
 * last: no address fits two patterns of the kinds, and no kind names a header that goes everywhere, so that either way
 * an address gets what goes everywhere and what its one kind has.
 */
export interface Headers {
  /** For every answer, also where there is no such page. */
  everywhere: Fields;
  kinds: Readonly<Record<FileKindName, FileKind>>;
}
export type FileKindName = (typeof fileKindNames)[number];

/** What kinds of file a site has, by how a host has to send them: first what pages cannot do without. */
export const fileKindNames = [
  'pages',
  'embeds',
  'drawings',
  'feeds',
  'twins',
  'texts',
  'hashed',
  'own',
  'shared',
] as const;

/** Other sites may read the file, and show it in their own pages. */
const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** Only pages of this site may load the file. */
const closed = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/** Kept by browsers, and asked after each time: it costs an answer without a body, and nothing is ever out of date. */
const revalidated = { 'Cache-Control': 'no-cache' };

/** Never asked for twice: other content has another name. */
const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * Features of browsers that ask something of a reader's machine. The site uses none, and no script in it may. A name that a
 * browser does not know would have it complain in the console of every page: these are known since long.
 */
const features = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'sync-xhr',
  'usb',
  'xr-spatial-tracking',
];

/**
 * What a host is to send beside the files of a site: the one table from which the configuration of every host comes.
 *
 * @param original the addresses of the original edition, which stands where the site does
 * @param translations those of its translations
 */
export function headersOf(original: Paths, ...translations: readonly Paths[]): Headers {
  const each = (patterns: (paths: Paths) => string[]) => [original, ...translations].flatMap(patterns);
  const drawing = 'svg' satisfies ChartFileKind;
  // `*.json` is every file whose name ends so, whichever folder below it stands in: citations and packages too.
  const endings = [...chartFileKinds, ...citationKinds, 'zip'] as const;
  const single = endings.filter((ending) => ending !== drawing && ending !== 'csl.json');
  const kinds = {
    pages: {
      patterns: [
        ...each((paths) => [
          paths.home,
          paths.chapter('*'),
          paths.charts,
          paths.chart('*'),
          paths.figures,
          paths.sources,
          paths.timeline,
          paths.glossary,
          paths.corrections,
          paths.about,
          paths.print,
        ]),
        original.notFound,
      ],
      fields: {
        'Content-Security-Policy': pageHeaderPolicy,
        'X-Frame-Options': 'DENY',
        'Cross-Origin-Opener-Policy': 'same-origin',
        ...closed,
        ...revalidated,
      },
    },
    embeds: {
      patterns: each((paths) => [paths.embed('*')]),
      // Nothing is said of who may frame a chart: even `frame-ancestors *` would shut out pages that are opened from a
      // disk, in an application with a scheme of its own, or in a sandbox, because it stands for the web alone.
      fields: { ...open, ...revalidated },
    },
    drawings: {
      patterns: each((paths) => [paths.chartFile('*', drawing)]),
      fields: { 'Content-Security-Policy': filePolicy, ...open, ...revalidated },
    },
    feeds: {
      patterns: each((paths) => [paths.feed, paths.correctionsFeed]),
      // Hosts know `.xml` as XML and no more.
      fields: { 'Content-Type': `${feedType}; charset=utf-8`, ...open, ...revalidated },
    },
    twins: {
      patterns: each((paths) => [paths.chapterTwin('*')]),
      // A host that does not know the ending would have the file kept, and one that says no charset would spoil it.
      fields: { 'Content-Type': textTypes.chapter, ...open, ...revalidated },
    },
    texts: {
      patterns: each((paths) => [paths.llms]),
      fields: { 'Content-Type': textTypes.llms, ...open, ...revalidated },
    },
    // Pictures of chapters are among them, which feeds show elsewhere.
    hashed: { patterns: [`${original.assets}*`], fields: { ...open, ...kept } },
    own: {
      patterns: [
        ...each((paths) => [`${paths.searches}*`]),
        original.favicon,
        original.sitemapPart('*'),
        original.robots,
        original.manifest,
      ],
      fields: { ...closed, ...revalidated },
    },
    shared: {
      patterns: each((paths) => [
        ...single.map((ending) => paths.chartFile('*', ending)),
        ...citationKinds.map((kind) => paths.chapterFile('*', kind)),
        ...dataFileKinds.map(paths.figuresFile),
        paths.figuresPackage,
        paths.oembed('*'),
        `${paths.previews}*`,
        paths.explore,
      ]),
      fields: { ...open, ...revalidated },
    },
  } satisfies Record<FileKindName, FileKind>;
  return { everywhere: everywhere(original), kinds };
}

function everywhere(paths: Paths): Fields {
  const encrypted = paths.absolute(paths.home).startsWith('https:');
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': features.map((feature) => `${feature}=()`).join(', '),
    // An onion service has no need of it. What else stands under the domain, and whether it is encrypted, is not ours.
    ...(encrypted ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}

/**
 * What the file at an address is sent with, everywhere's and its kind's.
 *
 * @param address a path of the site, without a query
 */
export function fieldsAt(address: string, { everywhere, kinds }: Headers): Fields {
  const kind = Object.values(kinds).find(({ patterns }) => patterns.some((pattern) => fits(address, pattern)));
  return { ...everywhere, ...kind?.fields };
}

/** Whether an address is one of those that a pattern stands for. */
export function fits(address: string, pattern: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return address === pattern;
  return address.length >= start.length + end.length && address.startsWith(start) && address.endsWith(end);
}

/** How many patterns Cloudflare Pages reads of a `_headers` file: the rest are passed over without a word. */
export const mostRules = 100;

/** How many patterns the `_headers` file has. */
export function rulesIn({ kinds }: Headers): number {
  return 1 + Object.values(kinds).reduce((sum, { patterns }) => sum + patterns.length, 0);
}

/**
 * Headers as a `_headers` file, which Cloudflare Pages and Netlify read: a line with the pattern, and below it one
 * indented line a header. https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile({ everywhere, kinds }: Headers, base: string): string {
  const all: FileKind = { patterns: [`${base}*`], fields: everywhere };
  return [all, ...Object.values(kinds)]
    .flatMap(({ patterns, fields }) => {
      const lines = Object.entries(fields).map(([name, value]) => `  ${name}: ${value}\n`);
      return patterns.map((pattern) => `${pattern}\n${lines.join('')}`);
    })
    .join('\n');
}

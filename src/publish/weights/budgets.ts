/** What a page is, as far as weight is concerned. */
export type PageKind = keyof typeof pageBudgets;

/**
 * The most that the HTML of a page may weigh, in gzipped bytes. Most servers open with ten segments of 1,460 bytes (RFC
 * 6928), so what weighs no more is there after one round trip: that is asked of the pages that tell the story. Others grow
 * with the record that they show, and are weighed without a limit.
 */
export const pageBudgets = {
  front: 14_600,
  chapter: 14_600,
  embed: undefined,
  chart: undefined,
  record: undefined,
  book: undefined,
} as const satisfies Record<string, number | undefined>;

/** The most that may come with any page, in bytes as they are sent. */
export const fileBudgets = {
  /** The scripts that a page loads without being asked to, those in it included. */
  scripts: 6144,
  /** The fonts for the letters of a page. */
  fonts: 70_000,
  /** All that a chapter which is read to its end has asked for. */
  whole: 120_000,
} as const;

/** What an editor may decide in documentary.yaml: how heavy chapters and the front page, and fonts, may be. */
export interface DecidedBudgets {
  chapter?: number | undefined;
  whole?: number | undefined;
  fonts?: number | undefined;
}

const folders: Record<string, PageKind> = { chapters: 'chapter', charts: 'chart', embed: 'embed', print: 'book' };

/**
 * The kind of a page.
 *
 * @param file its file in the site: `chapters/harbour/index.html`
 * @param editions the folders in which translations stand, each with a slash at its end: `fr/`
 */
export function pageKind(file: string, editions: readonly string[] = []): PageKind {
  const start = editions.find((edition) => edition !== '' && file.startsWith(edition)) ?? '';
  const own = file.slice(start.length);
  if (own === 'index.html') return 'front';
  const [folder = '', page] = own.split('/');
  return folder === 'charts' && page === 'index.html' ? 'record' : (folders[folder] ?? 'record');
}

/** The signs that end a string in CSS or the element that holds the style. */
const unsafe = /["\\<>\n\r\f]/g;

/**
 * The style that sets a running title at the head of printed pages (https://www.w3.org/TR/css-page-3/#margin-boxes).
 *
 * @param title what is set
 * @param pages the name of the pages that have it; all where none is given
 */
export function runningTitle(title: string, pages = ''): string {
  const written = title.replaceAll(unsafe, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `@page ${pages}{@top-center{content:"${written}"}}`;
}

/**
 * The style that gives each part of a book a running title of its own.
 *
 * @param titles by the element ids of the parts
 */
export function runningTitles(titles: ReadonlyMap<string, string>): string {
  return Array.from(titles, ([id, title]) => {
    const pages = id.replaceAll('.', '-');
    return `[id="${id}"]{page:${pages}}${runningTitle(title, pages)}`;
  }).join('');
}

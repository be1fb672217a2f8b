import { element, escaped } from '../publish/html.ts';

/**
 * The page that the dev server answers with while there is no documentary to show. Its scripts put the problems in the
 * place of the printed ones, and load it again when they are mended.
 *
 * @param printed the problems as a terminal shows them
 * @param scripts the addresses of its scripts
 */
export function problemPage(printed: string, scripts: readonly string[]): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><title>Nothing to show yet – On Record</title>',
    scripts.map((src) => element('script', { type: 'module', src }, '')).join(''),
    '</head><body><main data-problems><h1>Nothing to show yet</h1>',
    '<p>The documentary appears here by itself when the problems below are mended.</p>',
    element('pre', {}, escaped(printed)),
    '</main></body></html>\n',
  ].join('');
}

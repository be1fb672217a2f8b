import { element, escaped } from '../publish/html.ts';
import { devPage } from './dev-page.ts';

/**
 * The page that the dev server answers with while there is no documentary to show. Its scripts put the problems in the
 * place of the printed ones, and load it again when they are mended.
 *
 * @param printed the problems as a terminal shows them
 * @param scripts the addresses of its scripts
 */
export function problemPage(printed: string, scripts: readonly string[]): string {
  return devPage('Nothing to show yet – On Record', { scripts }, 'data-problems', [
    '<h1>Nothing to show yet</h1>',
    '<p>The documentary appears here by itself when the problems below are mended.</p>',
    element('pre', {}, escaped(printed)),
  ]);
}

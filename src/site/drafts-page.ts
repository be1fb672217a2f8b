import { datedShelves, type DatedShelf, type Held, type Place } from '../documentary/index.ts';
import { element, escaped } from '../publish/html.ts';
import type { Paths } from '../publish/paths.ts';
import { draftPath, openingText } from '../publish/shown-drafts.ts';
import { devPage } from './dev-page.ts';

// It speaks to editors, as the desk does, and not to readers.
const words = {
  title: 'Drafts',
  about: 'Readers see none of this, and none of the figures, sources and terms that only these use.',
  none: 'There is no draft, and nothing waits for its day. Write draft: true, or publishAt: 2026-12-01, below the title of a chapter, a chart or an event to keep it from readers.',
  shelves: { chapters: 'Chapters', charts: 'Charts', events: 'Events' } satisfies Record<DatedShelf, string>,
  draft: 'Draft, with no day',
  from: (day: string) => `From ${day} on`,
  ready: 'Nothing is missing.',
  problems: (number: number) => `${number === 1 ? '1 problem' : `${number} problems`} to mend first:`,
  home: 'The documentary',
};

/**
 * The page of the dev server that lists what readers do not see yet: what it is, from when on it is seen, and what is
 * wrong with it. Its script puts the list anew at every change.
 *
 * @param held in the order of their files
 * @param paths the addresses of the site
 * @param name a file of the content folder as a person opens it
 * @param heads the addresses of its style and its scripts
 */
export function draftsPage(
  held: readonly Held[],
  paths: Paths,
  name: (file: string) => string,
  heads: { style: string; scripts: readonly string[] },
): string {
  const place = ({ file, line, column }: Place) => element('code', {}, escaped(`${name(file)}:${line}:${column}`));
  const entry = (one: Held) => {
    const from = openingText(one);
    const problems = one.problems.map((problem) =>
      element(
        'li',
        {},
        `${place(problem)} ${element('p', { dir: 'auto' }, escaped(problem.message))}${element('pre', { dir: 'auto' }, escaped(problem.hint))}`,
      ),
    );
    const state =
      problems.length === 0
        ? element('p', {}, words.ready)
        : element('p', { class: 'missing' }, words.problems(problems.length)) + element('ul', {}, problems.join(''));
    return element(
      'li',
      {},
      [
        element('h3', { dir: 'auto' }, element('a', { href: draftPath(one, paths) }, escaped(one.title))),
        element('p', { class: 'when' }, from === '' ? words.draft : words.from(from)),
        place(one),
        state,
      ].join(''),
    );
  };
  const groups = datedShelves.flatMap((shelf) => {
    const own = held.filter((one) => one.shelf === shelf).map(entry);
    return own.length === 0 ? [] : [element('h2', {}, words.shelves[shelf]), element('ul', {}, own.join(''))];
  });
  return devPage(words.title, heads, 'data-drafts', [
    element('p', {}, element('a', { href: paths.home }, words.home)),
    element('h1', {}, words.title),
    element('p', { class: 'about' }, groups.length === 0 ? words.none : words.about),
    ...groups,
  ]);
}

import type { ShownProblem } from '../publish/shown-problems.ts';
import colors from '../styles/colors.css?inline';
import rules from '../styles/problems.css?inline';
import { element } from './element.ts';
import { openInEditor, type ProblemMark } from './problem-marks.ts';

/** The list of problems in a page of the dev server. */
export interface ProblemPanel {
  /**
   * Shows these problems, and no panel where there are none.
   *
   * @param problems all of them; those of the file behind the page come first, then those of what else it shows
   * @param page the path of the page
   * @param marks the marks at what they are about, of those that the page shows
   */
  show(problems: readonly ShownProblem[], page: string, marks: ReadonlyMap<ShownProblem, ProblemMark>): void;
}

// It speaks to editors, as the desk does, and not to readers.
const words = {
  problems: (number: number) => `${number === 1 ? '1 problem' : `${number} problems`} in the content`,
  unchanged: 'Until they are mended, the pages stay as they were.',
  nothing: 'The documentary appears here when they are mended.',
  here: 'On this page',
  elsewhere: 'Elsewhere',
  close: 'Close',
  open: 'Open in your editor',
  there: 'Show it on the page',
  explain: (kind: string) => `npm run check -- --explain ${kind}`,
};

/**
 * Makes the panel, hidden. It has a tree of its own, which the styles of the page do not reach, and never takes the
 * focus; what it says is announced. Closed, it stays away until it is told problems again.
 *
 * @param stand what it takes the place of; at the end of the page it stands where this is null
 */
export function problemPanel(stand: Element | null): ProblemPanel {
  const host = element('div', { id: 'on-record-problems', lang: 'en', dir: 'ltr', hidden: true });
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(colors.replaceAll(':root', ':host') + rules);
  root.adoptedStyleSheets = [sheet];

  const heading = element(stand ? 'h1' : 'h2', { id: 'heading' });
  const status = element('div', { role: 'status' }, heading);
  const close = element('button', { type: 'button' }, words.close);
  const list = element('div', { class: 'list', tabindex: '0', role: 'group', 'aria-labelledby': 'heading' });
  root.append(element('section', { 'aria-labelledby': 'heading' }, element('header', {}, status, close), list));
  const hide = () => {
    host.hidden = true;
  };
  close.addEventListener('click', hide);
  root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape' && !stand) hide();
  });

  if (stand) {
    host.className = 'page';
    close.remove();
    stand.replaceChildren(host);
  } else document.body.append(host);

  return {
    show(problems, page, marks) {
      const own = problems.filter(({ pages }) => pages.includes(page));
      const here = [...own, ...problems.filter((problem) => marks.has(problem) && !own.includes(problem))];
      const elsewhere = problems.filter((problem) => !here.includes(problem));
      // Where the list is the page, and where none of it is about the page, there is nothing to tell apart.
      const [first, second] = stand || here.length === 0 ? ['', ''] : [words.here, words.elsewhere];
      host.hidden = problems.length === 0;
      heading.textContent = words.problems(problems.length);
      list.replaceChildren(
        element('p', {}, stand ? words.nothing : words.unchanged),
        ...group(first, here, marks),
        ...group(second, elsewhere, marks),
      );
      list.scrollTop = 0;
    },
  };
}

function group(
  title: string,
  problems: readonly ShownProblem[],
  marks: ReadonlyMap<ShownProblem, ProblemMark>,
): HTMLElement[] {
  if (problems.length === 0) return [];
  const heading = title === '' ? [] : [element('h3', {}, title)];
  return [
    ...heading,
    element('ol', { role: 'list' }, ...problems.map((problem) => entry(problem, marks.get(problem)))),
  ];
}

function entry({ place, open, message, hint, kind }: ShownProblem, mark: ProblemMark | undefined): HTMLElement {
  const opener = element('button', { type: 'button', class: 'place', title: words.open }, place);
  opener.addEventListener('click', () => openInEditor(open));
  const way = element('button', { type: 'button', class: 'way' }, words.there);
  way.addEventListener('click', () => mark?.show());
  return element(
    'li',
    {},
    opener,
    ...(mark ? [way] : []),
    element('p', { dir: 'auto' }, message),
    element('pre', { dir: 'auto' }, hint),
    element('p', { class: 'kind' }, element('code', {}, words.explain(kind))),
  );
}

import type { ShownProblem } from '../publish/shown-problems.ts';
import colors from '../styles/colors.css?inline';
import inside from '../styles/problem-marks.css?inline';
import marked from '../styles/marked.css?inline';
import { element } from './element.ts';

/** What a page shows of a problem where its place is. */
export interface ProblemMark {
  /** Brings the reader to it, opened. */
  show(): void;
}

// It speaks to editors, as the desk does, and not to readers.
const words = { name: 'Problems in the content here', open: 'Open in your editor' };

/** Opens a place in the editor's own program. */
export function openInEditor(place: string): void {
  void fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`);
}

/**
 * Prepares a page to mark problems at what they are about: a block over it says each, opens its hint, and can be reached
 * as anything else on the page. Each has a tree of its own, which the styles of the page do not reach.
 *
 * @returns takes the marks away that there are and makes those of other problems; what was open stays open. It gives
 *   those of the problems that the page shows
 */
export function markProblems(): (
  problems: readonly ShownProblem[],
  page: string,
) => ReadonlyMap<ShownProblem, ProblemMark> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(colors.replaceAll(':root', ':host') + inside);
  const outside = new CSSStyleSheet();
  outside.replaceSync(marked);
  document.adoptedStyleSheets.push(outside);
  let hosts: HTMLElement[] = [];

  return (problems, page) => {
    const open = new Set(hosts.flatMap(({ shadowRoot }) => openIn(shadowRoot)));
    for (const host of hosts) host.remove();
    for (const target of document.querySelectorAll('[data-faulty]')) target.removeAttribute('data-faulty');
    hosts = [];

    const marks = new Map<ShownProblem, ProblemMark>();
    for (const [target, group] of Map.groupBy(problems, (problem) => targetOf(problem, page))) {
      if (!target) continue;
      const host = element('div', { class: 'faults', lang: 'en', dir: 'ltr', role: 'group', 'aria-label': words.name });
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      for (const problem of group) {
        const details = entry(problem);
        details.open = open.has(problem.message);
        root.append(details);
        marks.set(problem, { show: () => bring(details) });
      }
      place(host, target);
      hosts.push(host);
    }
    return marks;
  };
}

/** What on the page a problem is about, all of which is outlined; its block is given. */
function targetOf({ places }: ShownProblem, page: string): Element | undefined {
  for (const { page: only, find } of places) {
    if (only !== undefined && only !== page) continue;
    const found = [...document.querySelectorAll(find)];
    if (found.length === 0) continue;
    for (const each of found) (each.closest('figure') ?? each).setAttribute('data-faulty', '');
    return found[0]!.closest('figure') ?? found[0]!.closest(blocks) ?? found[0];
  }
  return undefined;
}

const blocks = 'p, h1, h2, h3, h4, h5, h6, li, table, dl > div, pre, article, figure';

/** Puts a mark over a block: before it, over the whole head of a page, or at its beginning where what it stands in has room for nothing else. */
function place(host: HTMLElement, block: Element): void {
  if (block.matches('dl > div')) block.lastElementChild?.prepend(host);
  else if (block.matches('h1')) (block.closest('header') ?? block).before(host);
  else if (block.matches('li, article, figure') || isLaidOut(block.parentElement)) block.prepend(host);
  else block.before(host);
}

/** Whether an element places its children in rows or columns, among which another one would move the rest. */
function isLaidOut(parent: Element | null): boolean {
  return parent !== null && /grid|flex/.test(getComputedStyle(parent).display);
}

function entry({ place: where, open, message, hint }: ShownProblem): HTMLDetailsElement {
  const opener = element('button', { type: 'button', title: words.open }, where);
  opener.addEventListener('click', () => openInEditor(open));
  return element(
    'details',
    {},
    element('summary', { dir: 'auto' }, message),
    element('pre', { dir: 'auto' }, hint),
    opener,
  );
}

const openIn = (root: ShadowRoot | null): string[] =>
  Array.from(root?.querySelectorAll<HTMLElement>('details[open] > summary') ?? [], ({ innerText }) => innerText);

function bring(details: HTMLDetailsElement): void {
  details.open = true;
  details.scrollIntoView({ block: 'start' });
  details.querySelector('summary')?.focus({ preventScroll: true });
}

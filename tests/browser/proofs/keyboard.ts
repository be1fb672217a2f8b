import type { CDPSession, Page } from 'playwright-core';
import { painted } from '../looks.ts';
import { contrast, mixed, type Paint } from './colours.ts';
import { type Eyes, inPage } from './in-page.ts';

/**
 * What is wrong for a reader with a keyboard on the page that is open (WCAG 2.2, 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11 and
 * 1.4.11): a control that Tab does not come to, in reading order, from the first to the last and then out of the page; one
 * that does not show that it has the focus; one that something covers then.
 */
export async function keyboardTrouble(page: Page): Promise<string[]> {
  await painted(page);
  const expected = await inPage(page, startOver);
  const found = new Set(expected.found);
  const visited: number[] = [];
  const keys = await page.context().newCDPSession(page);
  for (let left = expected.count + 20; left > 0; left -= stride) {
    const steps = await tab(page, keys, Math.min(stride, left));
    const end = steps.findIndex((focus) => {
      if (!focus) return true;
      // A browser without a frame of its own goes on at the start.
      if (visited.length > 1 && focus.index === visited[0]) return true;
      if (visited.includes(focus.index)) {
        found.add(`${focus.name} is come to again before the end`);
        return true;
      }
      visited.push(focus.index);
      if (focus.covered) found.add(`${focus.name} is covered when it has the focus`);
      const paper = mixed(focus.behind);
      const ring = contrast(mixed([paper, focus.ring]), paper);
      if (focus.width < 2) found.add(`${focus.name} does not show that it has the focus`);
      else if (ring < 3) found.add(`${focus.name} shows its focus with a contrast of ${ring.toFixed(2)}, not 3`);
      return false;
    });
    if (end >= 0) break;
  }
  await keys.detach();
  const missed = await inPage(page, unvisited, visited);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (const name of missed) found.add(`${name} is never come to`);
  for (const [place, index] of visited.entries())
    if (index < (visited[place - 1] ?? -1))
      found.add(`the ${place + 1}th control that Tab comes to stands before the last one`);
  return [...found];
}

/** How often Tab is pressed before anybody asks where that has led: to ask each time takes longer than all the rest. */
const stride = 30;

/** Presses Tab so many times, and tells what had the focus each time as the key was let go. */
async function tab(page: Page, keys: CDPSession, times: number): Promise<(Focus | undefined)[]> {
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  await inPage(page, watch);
  const presses = Array.from({ length: times }, () => [
    keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ]);
  await Promise.all(presses.flat());
  return page.evaluate(() => (window as unknown as Watched).unwatch());
}

/** What has the focus, and how that is seen. */
interface Focus {
  name: string;
  /** Its place among all elements. */
  index: number;
  covered: boolean;
  behind: Paint[];
  ring: Paint;
  width: number;
}

interface Watched {
  /** Ends it, and gives what had the focus at each key; nothing where the page had it as a whole. */
  unwatch(): (Focus | undefined)[];
}

/** Begins to write down what has the focus whenever a key is let go. */
function watch(eyes: Eyes): void {
  const steps: (Focus | undefined)[] = [];
  const all = [...document.querySelectorAll('*')];
  const look = (): Focus | undefined => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const points = [...element.getClientRects()].flatMap(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].flatMap((share) =>
        [0.2, 0.5, 0.8].map((down) => [left + (right - left) * share, top + (bottom - top) * down] as const),
      ),
    );
    const shown = points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
    return {
      name: eyes.name(element),
      index: all.indexOf(element),
      covered: !shown,
      behind: eyes.behind(element.parentElement!),
      ring: eyes.paint(outlineColor),
      width: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    };
  };
  const note = () => steps.push(look());
  addEventListener('keyup', note, true);
  (window as unknown as Watched).unwatch = () => {
    removeEventListener('keyup', note, true);
    return steps;
  };
}

/** Begins at the top of the page, counts what there is to come to, and says what stands in an order of its own. */
function startOver(eyes: Eyes): { found: string[]; count: number } {
  // Tab goes on from where the focus was last.
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
  scrollTo(0, 0);
  const found: string[] = [];
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    // Where styles put things in another order, a reader who sees them is led to and fro.
    const { order, flexDirection, flexWrap, display } = getComputedStyle(element);
    // What stands in a meter is not shown, and has no style at all.
    if (!['0', ''].includes(order)) found.push(`${eyes.name(element)} is shown in another order`);
    if (display.includes('flex') && `${flexDirection} ${flexWrap}`.includes('reverse'))
      found.push(`${eyes.name(element)} is shown backwards`);
    if (element.tabIndex > 0) found.push(`${eyes.name(element)} has a place of its own among the controls`);
  }
  return { found, count: document.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]').length };
}

/** The controls that are seen and were not visited, by their places among all elements. */
function unvisited(eyes: Eyes, visited: number[]): string[] {
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';
  return [...document.querySelectorAll('*')].flatMap((element, index) => {
    if (visited.includes(index) || !element.matches(controls)) return [];
    const { tabIndex, disabled, type, name, checked } = element as HTMLInputElement;
    if (tabIndex < 0 || disabled || !element.checkVisibility({ visibilityProperty: true })) return [];
    // Of radio buttons that belong together one has the focus, and arrows lead to the others.
    const chosen = type === 'radio' && document.querySelector(`[name="${CSS.escape(name)}"]:checked`);
    return chosen && !checked ? [] : [eyes.name(element)];
  });
}

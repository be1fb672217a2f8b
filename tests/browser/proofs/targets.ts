import type { Page } from 'playwright-core';
import { inPage } from './in-page.ts';

/**
 * What is to be pressed and is too small to be hit: under 24 by 24 px, and so near to another that circles of 24 px around
 * them meet (WCAG 2.2, 2.5.8). Links in a sentence and controls as the browser draws them are exempt, as they are there.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return inPage(page, (eyes) => {
    const least = 24;
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
      (element) => eyes.seen(element) && element.getClientRects().length > 0,
    );
    const boxOf = (element: Element) => {
      // A label is pressed for its control.
      const pressed = (element as HTMLInputElement).labels?.[0] ?? element;
      const { left, top, width, height } = pressed.getBoundingClientRect();
      return { left, top, width, height, x: left + width / 2, y: top + height / 2 };
    };
    const inSentence = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement!;
      while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
      const letters = (text: string | null) => (text ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '').length;
      const linked = [...block.querySelectorAll('a, button')].filter((one) => eyes.seen(one));
      const others = linked.reduce((sum, one) => sum + letters(one.textContent), 0);
      return letters(block.textContent) > others;
    };
    const targets = all.map((element) => ({ element, box: boxOf(element) }));
    const small = ({ box }: (typeof targets)[number]) => box.width < least - 0.01 || box.height < least - 0.01;
    return targets.filter(small).flatMap((one) => {
      if (inSentence(one.element)) return [];
      const { x, y } = one.box;
      const near = targets.find((other) => {
        if (other.element === one.element || other.element.contains(one.element)) return false;
        const { left, top, width, height } = other.box;
        const distance = small(other)
          ? Math.hypot(other.box.x - x, other.box.y - y) - least / 2
          : Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
        return distance < least / 2 - 0.01;
      });
      if (!near) return [];
      const size = `${one.box.width.toFixed(1)} x ${one.box.height.toFixed(1)} px`;
      return [`${eyes.name(one.element)} is ${size}, and ${eyes.name(near.element)} is too near`];
    });
  });
}

import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Waits until the page that is open has been painted: before that, a browser lets keys that are pressed fall. */
export async function painted(page: Page): Promise<void> {
  // Where scripts are off, nothing in the page can wait.
  const seen = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  while (!(await seen())) await setTimeout(10);
}

/** What makes the page that is open wider than its window, if anything does. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const room = root.clientWidth;
    if (root.scrollWidth <= room) return [];
    const tooWide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return !element.closest('.scroll') && width > 1 && (right > room + 0.5 || left < -0.5);
    });
    const names = tooWide
      .slice(0, 4)
      .map((element) => `<${element.localName} class="${element.getAttribute('class')}">`);
    return [`the page is ${root.scrollWidth} px wide in a window of ${room} px: ${names.join(', ')}`];
  });
}

/** What is wrong with the drawings of the page that is open, as they are shown. */
export function drawings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('figure.chart')].flatMap((figure) => {
      const seen = [...figure.querySelectorAll('svg')].filter((svg) => svg.getClientRects().length > 0);
      const wrong = seen.length === 1 ? [] : [`${figure.id} shows ${seen.length} drawings`];
      for (const svg of seen) {
        const [box, room] = [svg.getBoundingClientRect(), figure.getBoundingClientRect()];
        if (box.width < 200 || box.height < 40) wrong.push(`${figure.id} is ${box.width} x ${box.height}`);
        if (box.left < room.left - 1 || box.right > room.right + 1) wrong.push(`${figure.id} is wider than its figure`);
        for (const text of svg.querySelectorAll<SVGGraphicsElement>('text, tspan')) {
          const size = Number.parseFloat(getComputedStyle(text).fontSize) * Math.abs(text.getScreenCTM()?.a ?? 0);
          const { left, right } = text.getBoundingClientRect();
          const outside = left < -0.5 || right > document.documentElement.clientWidth + 0.5;
          if (size < 11.99) wrong.push(`${figure.id} writes “${text.textContent}” at ${size.toFixed(1)} px`);
          if (outside) wrong.push(`${figure.id} writes “${text.textContent}” beyond the edge`);
        }
      }
      return wrong;
    }),
  );
}

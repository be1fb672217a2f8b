import type { Page } from 'playwright-core';
import type { Paint } from './colours.ts';

/** What a proof sees an element with, inside the page. */
export interface Eyes {
  /** The element in few words, for messages. */
  name(element: Element): string;
  /** Whether it is drawn: not `display: none`, hidden, wholly see-through, or kept for those who listen. */
  seen(element: Element): boolean;
  /** A colour of a computed style as paint. */
  paint(color: string): Paint;
  /** The backgrounds behind what stands in an element, the lowest first. */
  behind(element: Element): Paint[];
  /** The text nodes that are seen, in reading order. */
  texts(): Text[];
}

/**
 * Runs a function in the page that is open, also where scripts are off.
 *
 * @param look has nothing but its arguments and what a page has: it is sent as text
 * @param asked a value that JSON can carry
 */
export function inPage<Asked, Found>(
  page: Page,
  look: (eyes: Eyes, asked: Asked) => Found,
  asked?: Asked,
): Promise<Awaited<Found>> {
  return page.evaluate(`(${look})((${makeEyes})(), ${JSON.stringify(asked)})`);
}

function makeEyes(): Eyes {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, Paint>();
  const eyes: Eyes = {
    name(element) {
      const text = (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 30);
      const place = element.id ? `#${element.id}` : element.getAttribute('class') ? `.${element.classList[0]}` : '';
      return `<${element.localName}${place}> “${text}”`;
    },
    seen(element) {
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true, opacityProperty: true }))
        return false;
      return !element.closest('.unseen, .skip:not(:focus)');
    },
    paint(color) {
      const before = known.get(color);
      if (before) return before;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const paint = [red, green, blue, alpha / 255] as const;
      known.set(color, paint);
      return paint;
    },
    behind(element) {
      const layers: Paint[] = [];
      for (let one: Element | null = element; one; one = one.parentElement) {
        const paint = eyes.paint(getComputedStyle(one).backgroundColor);
        if (paint[3] > 0) layers.unshift(paint);
        if (paint[3] === 1) return layers;
      }
      return [eyes.paint('Canvas'), ...layers];
    },
    texts() {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
        node.textContent?.trim() && node.parentElement && eyes.seen(node.parentElement)
          ? NodeFilter.FILTER_ACCEPT
          : NodeFilter.FILTER_SKIP,
      );
      const found: Text[] = [];
      while (walker.nextNode()) found.push(walker.currentNode as Text);
      return found.filter((text) => !text.parentElement!.closest('script, style, desc, title, noscript, template'));
    },
  };
  return eyes;
}

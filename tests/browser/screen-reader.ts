import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { virtual as Reader } from '@guidepup/virtual-screen-reader';
import type { Page } from 'playwright-core';

const reader = await readFile(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'utf8',
);

/** One thing that a screen reader says. */
export interface Heard {
  /** All of it: "link, 37 phones (alleged)". */
  said: string;
  /** What of it stands on the page; of a part that begins, the name that its author gave it. */
  words: string;
  /** What it is said of, and what that stands in, as a selector finds them: `sup.cite>a`. */
  of: string;
  /** Whether it says that a part begins, such as a paragraph or a table, or that it ends. */
  part?: 'begins' | 'ends';
}

/** Opens a page as it is sent, before any of its scripts has run, with all of its disclosures open. */
export async function listen(page: Page, url: string): Promise<void> {
  await page.route('**/*.js', (route) => route.abort());
  await page.route('**/screen-reader.js', (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: reader }),
  );
  await page.goto(url);
  // In quotes, so that nothing makes another import of it on the way to the page.
  await page.evaluate(
    `import(new URL('screen-reader.js', location.href).href).then((module) => Object.assign(window, module))`,
  );
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

/**
 * What a screen reader says of the part of the open page that a selector finds first, from its beginning to its end. A
 * link, a button, a heading or a picture is said by its name alone, as screen readers do; the virtual one adds what it
 * is made of.
 */
export function heard(page: Page, selector: string): Promise<Heard[]> {
  return page.evaluate(async (part) => {
    const { virtual } = window as unknown as { virtual: typeof Reader };
    const container = document.querySelector<HTMLElement>(part)!;
    const all: { node: Node; said: string; words: string }[] = [];
    await virtual.start({ container });
    do {
      const [said, words] = [await virtual.lastSpokenPhrase(), await virtual.itemText()];
      all.push({ node: virtual.activeNode!, said, words });
      await virtual.next();
    } while (virtual.activeNode !== container || !(await virtual.lastSpokenPhrase()).startsWith('end of'));
    await virtual.stop();

    const named = 'a[href], button, h1, h2, h3, h4, h5, h6, img, svg';
    const begun = new Set<Node>();
    return all.flatMap(({ node, said, words }, index): Heard[] => {
      const element = node instanceof Element ? node : node.parentElement!;
      const name = element.closest(named);
      const ends = begun.has(node);
      begun.add(node);
      if (name && (name !== node || ends)) return [];
      const of = [element.parentElement!, element].map((one) => [one.localName, ...one.classList].join('.')).join('>');
      const next = all[index + 1]?.node;
      const begins = !name && next !== undefined && next !== node && node.contains(next);
      if (!begins && !ends) return [{ said, words, of }];
      return [{ said, words: element.getAttribute('aria-label') ?? '', of, part: ends ? 'ends' : 'begins' }];
    });
  }, selector);
}

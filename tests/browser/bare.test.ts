import { join } from 'node:path';
import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { wordingIn } from '../../src/documentary/index.ts';
import { recordOf } from '../faces/index.ts';
import { sitesFolder } from '../support/build.ts';
import { theListContent } from '../support/the-list.ts';
import { looking, siteNames } from './sites.ts';
import { lacking, storyOf } from './story.ts';

const { site, page: open } = looking();

interface Bareness {
  options?: BrowserContextOptions;
  /** What becomes of a request. */
  meet?(route: Route): Promise<void>;
}

const without =
  (...kinds: string[]) =>
  (route: Route) =>
    kinds.includes(route.request().resourceType()) ? route.abort() : route.fallback();

/** A page without any style: not those in it, nor those of its elements, nor those that it asks for. */
async function unstyled(route: Route): Promise<void> {
  if (route.request().resourceType() !== 'document') return route.abort();
  const html = await (await route.fetch()).text();
  const body = html.replaceAll(/<style[\s\S]*?<\/style>|<link rel="stylesheet"[^>]*>| style="[^"]*"/g, '');
  await route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
}

const phone = { width: 390, height: 844 };
const barenesses: Record<string, Bareness> = {
  'scripts off': { options: { javaScriptEnabled: false } },
  'scripts off on a phone': { options: { javaScriptEnabled: false, viewport: phone } },
  'images off': { meet: without('image') },
  'fonts blocked': { meet: without('font') },
  'styles off': { meet: unstyled },
  'styles, scripts, images and fonts off': { options: { javaScriptEnabled: false }, meet: unstyled },
};

/** What is shown of the main part of the open page with its disclosures open, and how many drawings each chart shows. */
function shown(page: Page): Promise<{ text: string; drawn: number[] }> {
  return page.evaluate(() => {
    const main = document.querySelector('main')!;
    for (const details of main.querySelectorAll('details')) details.open = true;
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      [...element.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    let text = '';
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement!;
      // The number of a source may stand on the button that opens its note.
      if (node instanceof HTMLButtonElement && node.matches('.cite > .more') && isShown(node))
        text += getComputedStyle(node, '::before').content.replaceAll('"', '');
      if (element.closest('.note, .more, svg') || !isShown(element)) continue;
      if (node instanceof HTMLImageElement) text += ` ${node.alt} `;
      else if (node instanceof Text) text += node.data;
    }
    // The picture of a step is transparent until its words are read.
    const hasRoom = (svg: Element) => (svg.closest('.step') ? svg.getClientRects().length > 0 : isShown(svg));
    const drawn = [...main.querySelectorAll('figure.chart, .step')].map(
      (chart) => [...chart.querySelectorAll('svg')].filter((svg) => hasRoom(svg) && svg.textContent !== '').length,
    );
    return { text, drawn };
  });
}

describe.each(siteNames)('a chapter of %s is read to its end', (name) => {
  test.each(Object.entries(barenesses))('with %s', async (_, { options, meet }) => {
    const page = await open({ viewport: { width: 1280, height: 800 }, ...options });
    if (meet) await page.route('**/*', meet);
    const content = name === 'the-list' ? theListContent : join(sitesFolder, name, 'content');
    const { documentary, chapterText } = await recordOf(content);
    const wording = wordingIn(documentary.language);
    for (const chapter of documentary.chapters) {
      await page.goto(`${site(name).url}chapters/${chapter.id}/`);
      const { text, drawn } = await shown(page);
      const story = storyOf(chapterText(chapter.id), chapter, documentary, wording);
      expect(story.length).toBeGreaterThan(10);
      expect.soft(lacking(story, text), chapter.id).toEqual([]);
      expect.soft(drawn.length, chapter.id).toBeGreaterThan(0);
      expect.soft(new Set(drawn), chapter.id).toEqual(new Set([1]));
    }
  });
});

/** What can keep a part of a chapter from being seen. */
const losses = {
  'a paragraph that waits for a script': () =>
    document.querySelector('article p:has(.cite)')!.setAttribute('hidden', ''),
  'a denial that is transparent': () =>
    document.querySelector<HTMLElement>('.denial')!.style.setProperty('opacity', '0'),
  'a figure that is gone': () => document.querySelector('a.count')!.remove(),
  'a table without its last row': () => document.querySelector('tbody tr:last-child')!.remove(),
  'paragraphs in another order': () => {
    const [first, second] = document.querySelectorAll('article p:has(.cite)');
    second!.after(first!);
  },
  'sources without height': () => {
    const list = document.querySelector('[aria-labelledby="page.sources"] ol') as HTMLElement;
    for (const entry of list.querySelectorAll('*')) (entry as HTMLElement).style.display = 'none';
  },
} satisfies Record<string, () => void>;

test('what is lost is found', async () => {
  // What is spoilt on purpose, the policy of the page would stop.
  const page = await open({ javaScriptEnabled: false, bypassCSP: true });
  const { documentary, chapterText } = await recordOf(theListContent);
  const chapter = documentary.chapters.find(({ id }) => id === 'global-scandal')!;
  const story = storyOf(chapterText(chapter.id), chapter, documentary, wordingIn(documentary.language));
  await page.goto(`${site('the-list').url}chapters/${chapter.id}/`);
  const sound = await page.locator('main').innerHTML();
  for (const [what, lose] of Object.entries(losses)) {
    await page.evaluate((html) => (document.querySelector('main')!.innerHTML = html), sound);
    await page.evaluate(lose as () => void);
    expect.soft(lacking(story, (await shown(page)).text), what).not.toEqual([]);
  }
});

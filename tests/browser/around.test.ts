import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { looking, shortly, siteNames } from './sites.ts';

const { site, page: open } = looking();
const chaptersOf = (name: (typeof siteNames)[number]) => site(name).pages.filter((one) => one.includes('/chapters/'));

/** Whether what the address names is in the window. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const { top, bottom } = document.querySelector(':target')!.getBoundingClientRect();
    return top >= 0 && Math.min(bottom, top + 20) <= innerHeight;
  });

describe.each(siteNames)('in %s', (name) => {
  test('every chapter has its headings and all chapters in its contents, which lead there', async () => {
    const page = await open({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
    for (const address of chaptersOf(name)) {
      await page.goto(address);
      const alone = chaptersOf(name).length === 1 && (await page.locator('.chapter > :is(h2, h3)').count()) === 0;
      // Where there is nowhere else to go there are no contents.
      expect(await page.locator('.around').count()).toBe(alone ? 0 : 1);
      if (alone) continue;
      const headings = await page.locator('.chapter > :is(h2, h3)').evaluateAll((all) => all.map(({ id }) => `#${id}`));
      const links = page.locator('.around a');
      const hrefs = await links.evaluateAll((all) => all.map((link) => decodeURI(link.getAttribute('href')!)));
      expect.soft(hrefs.filter((href) => href.startsWith('#'))).toEqual(headings);
      const chapters = hrefs.filter((href) => !href.startsWith('#')).map((href) => new URL(href, address).href);
      expect.soft(chapters.toSorted()).toEqual(chaptersOf(name).toSorted());
      expect(await page.locator('.around [aria-current]').getAttribute('href')).toBe(new URL(address).pathname);
    }
  });

  test('every paragraph of a chapter that says anything has an address of its own', async () => {
    const page = await open({ javaScriptEnabled: false });
    const own = '.chapter > p, .denial > p:not(.by), .account > p:not(.by, .word), .chapter blockquote > p';
    for (const address of chaptersOf(name)) {
      await page.goto(address);
      const nameless = await page
        .locator(own)
        .evaluateAll((all) => all.filter(({ id }) => !id.startsWith('p.')).map(({ textContent }) => textContent));
      expect.soft(nameless, shortly(address)).toEqual([]);
      expect(await page.locator('p[id^="p."]').count()).toBeGreaterThan(1);
    }
  });
});

test('the contents are a disclosure on a phone and stand open in the margin of a wide screen', async () => {
  const page = await open({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
  await page.goto(`${site('the-list').url}chapters/inspection/`);
  const [summary, link] = [page.locator('.around summary'), page.locator('.around a[href="#two-words"]')];
  expect(await link.isVisible()).toBe(false);
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => link.isVisible()).toBe(true);
  await page.reload();
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await link.isVisible()).toBe(true);
  expect(await summary.isVisible()).toBe(false);
  const [beside, title] = [await link.boundingBox(), await page.locator('.opening .lead').boundingBox()];
  expect(beside!.x).toBeGreaterThan(title!.x + title!.width);
  await link.click();
  expect(await seen(page)).toBe(true);
});

test.each([
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { forcedColors: 'active' },
  { forcedColors: 'active', colorScheme: 'dark' },
] as const)('where an address leads is seen, uncovered and in colours that stand out: %o', async (view) => {
  const page = await open({ ...view, viewport: { width: 390, height: 600 }, reducedMotion: 'reduce' });
  const places = {
    'chapters/inspection/': ['the-day', 'p.to-be-on-the', 'count.numbers.1', 'cite.computing.13', 'chart.july-2021'],
    'figures/': ['phones'],
    'sources/': ['computing'],
    'glossary/': ['spyware'],
    'timeline/': ['inspection'],
  };
  for (const [path, ids] of Object.entries(places)) {
    for (const id of ids) {
      await page.goto(`${site('the-list').url}${path}#${id}`);
      expect.soft(await seen(page), id).toBe(true);
      const contrast = await page.evaluate(() => {
        const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(document.querySelector(':target')!);
        if (outlineStyle !== 'solid' || Number.parseFloat(outlineWidth) < 2) return 0;
        const light = (color: string) => {
          const [r = 0, g = 0, b = 0] = color.match(/\d+/g)!.map((part) => {
            const share = Number(part) / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const both = [outlineColor, getComputedStyle(document.body).backgroundColor].map(light);
        return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
      });
      expect.soft(contrast, id).toBeGreaterThan(3);
    }
  }
});

test('who skips to the text sees no frame around it all', async () => {
  const page = await open();
  await page.goto(site('the-list').url);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.locator('main:target').evaluate((main) => getComputedStyle(main).outlineStyle)).toBe('none');
});

test('a figure leads to its record and back to the very place, by the browser and by the record', async () => {
  const page = await open({ viewport: { width: 390, height: 700 } });
  await page.goto(`${site('the-list').url}chapters/inspection/`);
  // As on every visit but the first, which is read in other fonts.
  await page.reload();
  const figure = page.locator('[id="count.numbers.1"]');
  await figure.scrollIntoViewIfNeeded();
  const from = await page.evaluate(() => scrollY);
  expect(from).toBeGreaterThan(1000);
  await figure.click();
  await page.waitForURL('**/figures/#numbers');
  await expect.poll(() => seen(page)).toBe(true);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(from, -1);
  await page.goForward();
  await page.locator('[id="numbers"] a[href$="chapters/inspection/#count.numbers.1"]').click();
  await page.waitForURL('**/chapters/inspection/#count.numbers.1');
  expect(await page.locator(':target').getAttribute('id')).toBe('count.numbers.1');
  await expect.poll(() => seen(page)).toBe(true);
});

test.each(['no-preference', 'reduce'] as const)('pages give way to each other, motion: %s', async (reducedMotion) => {
  const page = await open({ reducedMotion });
  await page.addInitScript(() => {
    addEventListener('pagereveal', async ({ viewTransition }) => {
      document.documentElement.dataset['moved'] = viewTransition ? 'yes' : 'no';
      await viewTransition?.ready;
      const effects = document.getAnimations().map(({ effect }) => effect as KeyframeEffect);
      const boxes = effects
        .filter(({ pseudoElement }) => pseudoElement?.startsWith('::view-transition'))
        .flatMap((effect) => effect.getKeyframes().flatMap(({ transform }) => (transform ? [`${transform}`] : [])));
      document.documentElement.dataset['boxes'] = [...new Set(boxes)].join();
    });
  });
  await page.goto(`${site('the-list').url}chapters/inspection/`);
  await page.locator('a[rel="next"]').click();
  await page.waitForURL('**/global-scandal/');
  const html = page.locator('html[data-boxes]');
  expect(await html.getAttribute('data-moved')).toBe(reducedMotion === 'reduce' ? 'no' : 'yes');
  // The picture of the page fades and stays where it is.
  expect(await html.getAttribute('data-boxes')).toMatch(/^(matrix\(1, 0, 0, 1, 0, 0\)|none)?$/);
});

describe('how far a chapter has been read', () => {
  /** How much of the width the line has, and from which side. */
  const line = (page: Page, share: number) =>
    page.evaluate(async (to) => {
      const chapter = document.querySelector('.chapter')!;
      const { top, height } = chapter.getBoundingClientRect();
      scrollTo({ top: scrollY + top + to * (height - innerHeight), behavior: 'instant' });
      await new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
      const { content, transform, transformOrigin } = getComputedStyle(chapter, '::before');
      const width = transform === 'none' ? 1 : new DOMMatrix(transform).a;
      return { there: content !== 'none', width, origin: Number.parseFloat(transformOrigin) };
    }, share);

  test.each([
    ['the-list', 'chapters/inspection/', 0],
    ['arabic', 'chapters/coast/', 390],
  ] as const)('is shown without a script in %s', async (name, path, origin) => {
    const page = await open({ viewport: { width: 390, height: 700 } });
    await page.goto(`${site(name).url}${path}`);
    for (const share of [0, 0.5, 1]) {
      const { width, origin: side } = await line(page, share);
      expect(width).toBeCloseTo(share, 1);
      expect(side).toBe(origin);
    }
  });

  test('is not shown to who wants no motion, nor outside chapters', async () => {
    const page = await open({ reducedMotion: 'reduce' });
    await page.goto(`${site('the-list').url}chapters/inspection/`);
    expect((await line(page, 0.5)).there).toBe(false);
  });
});

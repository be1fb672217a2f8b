import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sideways } from './looks.ts';
import { looking, type SiteName } from './sites.ts';

const { site, page: open } = looking();
const patiently = { timeout: 30_000 };

/** Where stories are told: on a front page, in a chapter with all that a step can hold, and from right to left. */
const stories = [
  ['the-list', ''],
  ['glaciers', 'chapters/people/'],
  ['arabic', 'chapters/coast/'],
] as const satisfies [SiteName, string][];

const windows = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

/** What moves the pictures: the style sheet by itself, or the script in a browser that has no scroll timelines. */
const movers = ['styles alone', 'the script'] as const;
type Mover = (typeof movers)[number] | 'nothing';

/** Opens a story in a browser where only this can move it. */
async function story(
  [name, path]: (typeof stories)[number],
  mover: Mover,
  options: BrowserContextOptions,
): Promise<Page> {
  const page = await open({
    ...options,
    javaScriptEnabled: mover === 'the script',
    bypassCSP: mover !== 'styles alone',
  });
  const url = `${site(name).url}${path}`;
  if (mover !== 'styles alone') {
    // As an older browser understands the page: it has never heard of these timelines.
    await page.route(url, async (route) => {
      const body = await (await route.fetch()).text();
      const older = body.replaceAll('(animation-timeline:view())', '(animation-timeline:unheard-of())');
      expect(older).not.toBe(body);
      await route.fulfill({ body: older, contentType: 'text/html; charset=utf-8' });
    });
    await page.addInitScript(() => {
      CSS.supports = () => false;
    });
  }
  await page.goto(url);
  return page;
}

/** Scrolls so that the upper or the lower edge of the words of a step is at a share of the window's height. */
async function scroll(page: Page, step: number, edge: 'top' | 'bottom', share: number): Promise<void> {
  await page.evaluate(
    ([nth, side, part]) => {
      const words = document.querySelectorAll('.says')[nth]!.getBoundingClientRect();
      scrollBy({ top: words[side] - innerHeight * part, behavior: 'instant' });
    },
    [step, edge, share] as const,
  );
}

/** How much of each picture is seen, from 0 to 1. */
function seen(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.drawn')].map((picture) => {
      let opacity = 1;
      for (let at: Element | null = picture; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
      return Math.round(opacity * 100) / 100;
    }),
  );
}

const only = (step: number, of: number) => Array.from({ length: of }, (_, index) => (index === step ? 1 : 0));

describe.each(movers)('moved by %s', (mover) => {
  describe.each(stories)('on %s/%s', (...at) => {
    test.each(windows)('words and picture meet at $width x $height', async (viewport) => {
      const page = await story(at, mover, { viewport });
      const count = await page.locator('.step').count();
      expect(count).toBeGreaterThan(1);
      for (let step = 0; step < count; step += 1) {
        for (const [edge, share] of [
          ['top', 0.6],
          ['bottom', 0.4],
        ] as const) {
          const message = `step ${step + 1} with its ${edge} at ${share} of the window`;
          // Late letters may move the words once more.
          const read = async () => {
            await scroll(page, step, edge, share);
            return seen(page);
          };
          await expect.poll(read, { ...patiently, message }).toEqual(only(step, count));
        }
      }
      expect(await sideways(page)).toEqual([]);
    });
  });

  test('what is higher than the window is passed by, from its first row to its last', async () => {
    const page = await story(stories[0], mover, { viewport: { width: 320, height: 568 } });
    const edges = () =>
      page.evaluate(() => {
        const field = document.querySelector('.drawn')!.getBoundingClientRect();
        return { above: field.top < -1, below: field.bottom > innerHeight + 1, higher: field.height > innerHeight };
      });
    await page.evaluate(() => scrollBy(0, document.querySelector('.step')!.getBoundingClientRect().top));
    const start = await page.evaluate(() => document.querySelector('.window')!.getBoundingClientRect().top);
    expect(start).toBeCloseTo(0, 0);
    await expect.poll(edges, patiently).toMatchObject({ below: true, higher: true });
    await scroll(page, 1, 'top', 1);
    await expect.poll(edges, patiently).toEqual({ above: true, below: false, higher: true });
  });

  test('a link into a step leads to its words and its picture', async () => {
    const page = await story(stories[0], mover, { viewport: { width: 1280, height: 800 } });
    const count = await page.locator('.step').count();
    await page.evaluate(() => (location.hash = 'step.the-list.3'));
    await expect.poll(() => seen(page), patiently).toEqual(only(2, count));
    const words = await page.locator('.says').nth(2).boundingBox();
    expect(words!.y).toBeGreaterThanOrEqual(0);
    expect(words!.y).toBeLessThan(200);
  });
});

describe.each([
  ['nothing', {}],
  ['styles alone', { reducedMotion: 'reduce' }],
  ['the script', { reducedMotion: 'reduce' }],
] as const)('where nothing moves (%s, %o)', (mover, options) => {
  test.each(stories)('on %s/%s each picture stands below its words', async (...at) => {
    const page = await story(at, mover, { ...options, viewport: { width: 390, height: 844 } });
    expect(await still(page)).toEqual([]);
    expect(await sideways(page)).toEqual([]);
  });
});

test.each(stories)('on %s/%s each picture stands below its words on paper', async (...at) => {
  for (const mover of movers) {
    const page = await story(at, mover, { viewport: { width: 760, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    expect(await still(page)).toEqual([]);
  }
});

/** What is wrong with a story that stands still: a picture that is not whole, or not between its words and the next. */
async function still(page: Page): Promise<string[]> {
  expect(new Set(await seen(page))).toEqual(new Set([1]));
  return page.evaluate(() => {
    const steps = [...document.querySelectorAll('.step')];
    return steps.flatMap((step, index) => {
      const [words, picture] = [step.querySelector('.says')!, step.querySelector('.drawn')!];
      const next = steps[index + 1]?.getBoundingClientRect().top ?? Infinity;
      const [above, box] = [words.getBoundingClientRect(), picture.getBoundingClientRect()];
      const shown = [...picture.querySelectorAll('svg')].filter((svg) => svg.getClientRects().length > 0);
      return [
        ...(box.top < above.bottom - 1 ? [`${step.id}: the picture is over its words`] : []),
        ...(next < box.bottom - 1 ? [`${step.id}: the next step is over the picture`] : []),
        ...(shown.length === 1 ? [] : [`${step.id}: ${shown.length} drawings`]),
        ...(getComputedStyle(picture).transform === 'none' ? [] : [`${step.id}: the picture is moved`]),
      ];
    });
  });
}

test('each picture is told once, after its words', async () => {
  const page = await story(stories[0], 'styles alone', { viewport: { width: 1280, height: 800 } });
  const said = await page.locator('.scrolly').ariaSnapshot();
  const order = [...said.matchAll(/paragraph|img/g)].map(([what]) => what).join(' ');
  expect(order).toMatch(/^paragraph (paragraph )*img( paragraph (paragraph )*img){4} paragraph$/);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toEqual([...new Set(ids)]);
});

test('the story gives the same figures as the record, and what it does not say comes last', async () => {
  const page = await story(stories[0], 'styles alone', { viewport: { width: 1280, height: 800 } });
  const marks = await page
    .locator('.step')
    .evaluateAll((steps) =>
      steps.map((step) =>
        [...step.querySelectorAll('svg.full [data-mark]')].map((mark) => mark.getAttribute('data-mark')),
      ),
    );
  expect(marks[0]).toEqual(['numbers']);
  expect(marks.at(-1)).toEqual(['people', 'countries', 'phones']);
  expect(await page.locator('.says').last().innerText()).toMatch(/not to have been hacked/);
  const aside = page.locator('[id="step.the-list.4"] svg.full .aside');
  expect(await aside.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-mark')))).toEqual([
    'people',
    'countries',
  ]);
});

test('every link and note of a story is seen when the keyboard comes to it', async () => {
  const page = await story(stories[0], 'styles alone', { viewport: { width: 320, height: 568 } });
  const links = page.locator('.says :is(.count, .term, .more)');
  const count = await links.count();
  expect(count).toBeGreaterThan(5);
  await page.locator('body > header a').last().focus();
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.press('Tab');
    const reached = await links.nth(index).evaluate((link) => {
      const [line] = link.getClientRects();
      const at = document.elementFromPoint(line!.left + line!.width / 2, line!.top + line!.height / 2);
      return document.activeElement === link && (at === link || link.contains(at));
    });
    expect(reached, await links.nth(index).innerText()).toBe(true);
  }
});

/** What Chromium tells of something that has jumped. */
type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };

test('nothing of a story jumps while a story is read', async () => {
  const page = await open({ viewport: { width: 390, height: 844 } });
  await page.goto(site('the-list').url);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 400) {
    await page.mouse.wheel(0, 400);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((told) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) {
            if (entry.sources.some(({ node }) => node?.parentElement?.closest('.scrolly'))) sum += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => told(sum), 100);
      }),
  );
  expect(shifts).toBe(0);
});

test('the script is small, and only pages with a story bring it and its styles', async () => {
  const page = await open();
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/Scrolly')) scripts.push(response.url());
  });
  await page.goto(site('the-list').url, { waitUntil: 'networkidle' });
  expect(scripts.length).toBe(1);
  const code = await (await page.request.get(scripts[0]!)).body();
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(1500);
  await page.goto(`${site('the-list').url}chapters/inspection/`, { waitUntil: 'networkidle' });
  expect(scripts.length).toBe(1);
  expect(await page.content()).not.toContain('.says');
});

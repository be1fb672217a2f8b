import { DOMParser as ServerParser } from 'linkedom';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { drawChart, ownState, type Size, stateFrom, tableOf, variantOf } from '../../src/chart/index.ts';
import { markupOf } from '../../src/publish/markup.ts';
import { serverDocument } from '../chart/server-document.ts';
import { theListRecord } from '../support/the-list.ts';
import { drawings, sideways } from './looks.ts';
import { looking, type SiteName } from './sites.ts';
import { button, openControls, option } from './exploring.ts';

const { site, page: open } = looking();
const { documentary, wording } = await theListRecord();
const bars = documentary.charts.get('how-exactly')!;

const status = '.explore [role="status"]';
const query = (page: Page) => new URL(page.url()).search;
const explore = (page: Page, chart: string, name: SiteName = 'the-list') =>
  openControls(page, `${site(name).url}charts/${chart}`);

/** The drawings of the page as XML, by size. */
async function drawn(page: Page): Promise<Partial<Record<Size, string>>> {
  const found = await page.locator('figure.chart svg').evaluateAll((all) => {
    const writer = new XMLSerializer();
    return all.map((svg) => [svg.classList[1] as string, writer.serializeToString(svg)] as const);
  });
  return Object.fromEntries(
    found.map(([size, xml]) => [size, withoutNamespace(new ServerParser().parseFromString(xml, 'image/svg+xml'))]),
  );
}

function withoutNamespace({ documentElement }: { documentElement: unknown }): string {
  const svg = documentElement as Element;
  svg.removeAttribute('xmlns');
  return spaced(markupOf(svg));
}

/** Browsers and Node differ in the width of the spaces around the dash of a span of dates. */
function spaced(text: string): string {
  return text.replaceAll(/[\u2009\u202f]/g, ' ');
}

/** The drawings of a chart of The List in a state, made anew and without a browser. */
function expected(id: string, asked: string): Partial<Record<Size, string>> {
  const chart = documentary.charts.get(id)!;
  const variant = variantOf(chart, stateFrom(chart, asked), wording);
  const draw = (size: Size) => spaced(markupOf(drawChart(variant, { document: serverDocument(), size, wording })));
  return { narrow: draw('narrow'), wide: draw('wide') };
}

/** The drawings of a chart as the build sends them: where there are no styles, one is shown and its texts are kept apart. */
function sent(id: string): Partial<Record<Size, string>> {
  const { narrow, wide } = expected(id, '');
  const apart = (svg: string) => svg.replaceAll(/<\/(text|desc)>/g, '$& ');
  return { narrow: apart(narrow!), wide: apart(wide!).replace(' data-form="bars"', '$& display="none"') };
}

describe('before anybody asks', () => {
  test('nothing is loaded but the few lines that wait, and the chart stands as it was built', async () => {
    const page = await open();
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await page.goto(`${site('the-list').url}charts/how-exactly/`);
    await page.locator(button).waitFor();
    // How large those of the header may be, tests/the-list.test.ts says.
    const sizes = await Promise.all(
      scripts
        .filter((script) => !script.includes('SiteHeader'))
        .map(async (script) => (await (await page.request.get(script)).body()).length),
    );
    expect(scripts.filter((script) => !script.includes('/assets/'))).toEqual([]);
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThan(700);
    expect(await drawn(page)).toEqual(sent('how-exactly'));
  });

  test('with scripts off nothing is promised', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(`${site('the-list').url}charts/how-exactly/?form=circles`);
    expect(await page.locator('.explore').isVisible()).toBe(false);
    expect(await page.locator('figure.chart svg:visible').count()).toBe(1);
  });
});

describe('what a reader chooses', () => {
  test('is drawn just as the build would draw it, and all around it follows', async () => {
    const page = await open();
    await explore(page, 'how-exactly/');
    await option(page, 'Circle chart').check();
    await option(page, bars.form === 'bars' ? bars.counts[2]!.label : '').uncheck();
    expect(query(page)).toBe('?form=circles&show=numbers,people,phones,outlets');
    expect(await drawn(page)).toEqual(expected('how-exactly', query(page)));

    const figure = page.locator('figure.chart');
    const variant = variantOf(bars, stateFrom(bars, query(page)), wording);
    const rows = await figure
      .locator('tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent)));
    const { columns, rows: told } = tableOf(variant, wording);
    expect(rows).toEqual([columns, ...told]);
    const caption = await figure.locator('figcaption').innerText();
    expect(caption).toContain('Areas are in proportion to the counts.');
    expect(caption).not.toContain('Logarithmic');
    expect(caption).not.toContain('Double edge');
    expect(caption).toContain(bars.note!);
    expect(
      await figure.locator('.sources a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
    ).toEqual(['/the-list/sources/#computing']);
    expect(await page.locator('h1').innerText()).toBe(bars.takeaway);
  });

  test('is said in words', async () => {
    const page = await open();
    await explore(page, 'how-exactly/');
    expect(await page.locator(status).innerText()).toBe('Bar chart, logarithmic scale, 5 of 5 counts, as published.');
    await option(page, 'Linear').check();
    expect(await page.locator(status).innerText()).toMatch(
      /^Bar chart, linear scale, 5 of 5 counts: a reader’s version\./,
    );
    await option(page, 'phones with attempted or successful hacks').uncheck();
    expect(await page.locator(status).innerText()).toMatch(/^Bar chart, linear scale, 4 of 5 counts: /);
  });

  test('is reached by keyboard alone, and the focus is never lost', async () => {
    const page = await open();
    await page.goto(`${site('the-list').url}charts/how-exactly/`);
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return at instanceof HTMLInputElement ? at.value : (at?.textContent ?? '').trim();
      });
    const tabTo = async (what: string) => {
      for (let steps = 0; steps < 40 && (await focused()) !== what; steps += 1) await page.keyboard.press('Tab');
      expect(await focused()).toBe(what);
    };
    await tabTo('Explore this chart');
    await page.keyboard.press('Enter');
    await page.locator('.choices').waitFor();
    expect(await focused()).toBe('Explore this chart');
    await tabTo('bars');
    await page.keyboard.press('ArrowDown');
    expect([await focused(), query(page)]).toEqual(['dots', '?form=dots']);
    await page.keyboard.press('ArrowDown');
    expect([await focused(), query(page)]).toEqual(['circles', '?form=circles']);
    await page.keyboard.press('ArrowDown');
    expect([await focused(), query(page)]).toEqual(['bars', '']);
    await tabTo('logarithmic');
    await page.keyboard.press('ArrowUp');
    expect([await focused(), query(page)]).toEqual(['linear', '?scale=linear']);
    for (const { id } of ownState(bars).show.map((id) => ({ id }))) {
      await tabTo(id);
      if (id !== 'outlets') await page.keyboard.press('Space');
      expect(await focused()).toBe(id);
    }
    expect(query(page)).toBe('?scale=linear&show=outlets');
    await page.keyboard.press('Space');
    expect([await focused(), query(page)]).toEqual(['outlets', '?scale=linear&show=outlets']);
    await tabTo('Back to the chart as published');
    await page.keyboard.press('Enter');
    expect([await focused(), query(page)]).toEqual(['Back to the chart as published', '']);
    expect(await drawn(page)).toEqual(expected('how-exactly', ''));
    await page.locator(button).press('Enter');
    expect(await page.locator('.choices').isVisible()).toBe(false);
    expect(await page.locator(button).getAttribute('aria-expanded')).toBe('false');
  });

  test('is never nothing: the last count stays, and the reader is told why', async () => {
    const page = await open();
    await explore(page, 'how-exactly/?show=phones');
    const last = option(page, 'phones with attempted or successful hacks');
    await last.click();
    expect(await last.isChecked()).toBe(true);
    expect(await page.locator(status).innerText()).toContain('The last one stays');
    expect(await drawn(page)).toEqual(expected('how-exactly', '?show=phones'));
    await option(page, 'numbers of interest on the list').check();
    expect(await page.locator('.choices').innerText()).not.toContain('The last one stays');
  });

  test('suits the counts: what cannot be drawn as dots cannot be chosen, with the reason beside it', async () => {
    const page = await open();
    await explore(page, 'everything/', 'glaciers');
    const [dots, area] = [option(page, 'Dot chart'), option(page, 'area of all glaciers')];
    expect(await dots.isDisabled()).toBe(true);
    expect(await page.locator('fieldset.form').innerText()).toContain('Dots stand for whole units');
    await area.uncheck();
    expect(await dots.isDisabled()).toBe(false);
    expect(await page.locator('fieldset.form').innerText()).not.toContain('Dots stand for whole units');
    await dots.check();
    expect(await area.isDisabled()).toBe(true);
    const described = await page.locator('fieldset.show').getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).innerText()).toContain('this count needs another form');
    expect(await page.locator('.explore').getByLabel('Logarithmic').isDisabled()).toBe(true);
  });

  test('may be fewer parts, never without the whole', async () => {
    const page = await open();
    await explore(page, 'fates/', 'glaciers');
    const marks = () =>
      page
        .locator('figure.chart svg.wide [data-mark]')
        .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-mark')));
    expect(await page.locator(status).innerText()).toBe('Chart of parts, 2 of 2 parts, as published.');
    expect(await page.locator('.explore input').count()).toBe(2);
    await option(page, 'glaciers that have grown').uncheck();
    expect(query(page)).toBe('?show=shrunk');
    expect(await marks()).toEqual(['glaciers', 'shrunk']);
    expect(await page.locator('figure.chart svg.wide').textContent()).toContain('at most 64');
    await option(page, 'glaciers that have drawn back').click();
    expect(await page.locator(status).innerText()).toBe('The last one stays: a chart has to show something.');
    expect(await marks()).toEqual(['glaciers', 'shrunk']);
  });

  test('may be the events of a timeline', async () => {
    const page = await open();
    await explore(page, 'july-2021/');
    expect(await page.locator('.explore fieldset').count()).toBe(1);
    await page.locator('.explore input[value="pegasus-project"]').uncheck();
    expect(await page.locator(status).innerText()).toMatch(/^Timeline, 4 of 5 events: /);
    expect(await drawn(page)).toEqual(expected('july-2021', query(page)));
    expect(query(page)).toBe('?show=reports-on-candiru,france-questions,inspection,computing-article');
  });
});

describe('the address', () => {
  test('opens the state that it names, keeps what else stands in it, and leads back', async () => {
    const page = await open();
    const home = site('the-list').url;
    await page.goto(home);
    await page.goto(`${home}charts/how-exactly/?from=mail&form=circles&show=phones,numbers#page.record`);
    await page.locator('.choices').waitFor();
    expect(await drawn(page)).toEqual(expected('how-exactly', '?form=circles&show=numbers,phones'));
    expect(await option(page, 'Circle chart').isChecked()).toBe(true);
    await option(page, 'Bar chart').check();
    expect(page.url()).toBe(`${home}charts/how-exactly/?from=mail&show=numbers,phones#page.record`);
    await page.reload();
    await page.locator('.choices').waitFor();
    expect(await drawn(page)).toEqual(expected('how-exactly', '?show=numbers,phones'));
    await page.goBack();
    expect(page.url()).toBe(home);
  });

  test('is followed where the reader goes back within the page', async () => {
    const page = await open();
    await explore(page, 'how-exactly/?form=circles');
    await page.evaluate(() => location.assign('#page.record'));
    await option(page, 'Bar chart').check();
    expect(await drawn(page)).toEqual(expected('how-exactly', ''));
    await page.goBack();
    expect(query(page)).toBe('?form=circles');
    expect(await option(page, 'Circle chart').isChecked()).toBe(true);
    expect(await drawn(page)).toEqual(expected('how-exactly', '?form=circles'));
  });

  test.each([
    '?form=<script>alert(1)</script>&show=__proto__',
    '?form=constructor&scale=__proto__&show=toString,%00,%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
    `?scale=${'%22%3E'.repeat(2000)}`,
  ])('may be hostile: %.50s', async (hostile) => {
    const page = await open();
    const alarms: string[] = [];
    page.on('dialog', (dialog) => {
      alarms.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => alarms.push(error.message));
    await explore(page, `how-exactly/${hostile}`);
    expect(query(page)).toBe('');
    expect(await drawn(page)).toEqual(sent('how-exactly'));
    expect(await page.locator('figure.chart img, figure.chart script:not([type])').count()).toBe(0);
    expect(alarms).toEqual([]);
  });
});

describe('motion', () => {
  /** Holds every animation of the page at its beginning, and says how many began and what they change. */
  const hold = (page: Page) =>
    page.evaluate(() => {
      const { animate } = Element.prototype;
      const motion = { begun: 0, changed: new Set<string>() };
      Object.assign(window, { motion });
      Element.prototype.animate = function (frames, options) {
        for (const frame of frames as Keyframe[]) for (const name of Object.keys(frame)) motion.changed.add(name);
        motion.begun += 1;
        const animation = animate.call(this, frames, options);
        animation.pause();
        return animation;
      };
    });
  const held = (page: Page) =>
    page.evaluate(() => {
      const { motion } = window as unknown as { motion: { begun: number; changed: Set<string> } };
      return { begun: motion.begun, changed: [...motion.changed].sort(), now: document.getAnimations().length };
    });

  test('lets marks glide by transform and opacity alone, and leaves nothing behind', async () => {
    const page = await open({ viewport: { width: 1000, height: 900 } });
    await explore(page, 'how-exactly/');
    await page.waitForFunction(() => document.getAnimations().length === 0);
    await hold(page);
    await option(page, 'Linear').check();
    const first = await held(page);
    expect(first.now).toBeGreaterThan(5);
    await option(page, 'Circle chart').check();
    const second = await held(page);
    expect(second.now).toBeGreaterThan(4);
    // What was on its way has gone with the drawing that it was in.
    expect(second.now).toBe(second.begun - first.begun);
    expect(second.changed).toEqual(['opacity', 'transform']);
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    expect((await held(page)).now).toBe(0);
    expect(await drawn(page)).toEqual(expected('how-exactly', '?form=circles'));
  });

  test('may be broken off at any moment by the next choice', async () => {
    const page = await open();
    await explore(page, 'how-exactly/');
    for (const name of ['Dot chart', 'Circle chart', 'Bar chart', 'Linear', 'Dot chart', 'Circle chart']) {
      await option(page, name).check();
    }
    expect(await page.locator('figure.chart svg').count()).toBe(2);
    expect(await drawn(page)).toEqual(expected('how-exactly', '?form=circles'));
    await page.waitForFunction(() => document.getAnimations().length === 0);
    expect(await drawn(page)).toEqual(expected('how-exactly', '?form=circles'));
  });

  test('is not for readers who want none', async () => {
    const page = await open({ reducedMotion: 'reduce' });
    await explore(page, 'how-exactly/');
    await hold(page);
    await option(page, 'Linear').check();
    expect(await held(page)).toEqual({ begun: 0, changed: [], now: 0 });
    expect(await drawn(page)).toEqual(expected('how-exactly', '?scale=linear'));
  });
});

test('where the script does not come, a line says so, the chart stays, and asking again helps', async () => {
  const page = await open();
  await page.route('**/assets/explore.*.js', (route) => route.abort());
  await page.goto(`${site('the-list').url}charts/how-exactly/`);
  await page.locator(button).click();
  await expect.poll(() => page.locator(status).innerText()).toContain('could not be loaded');
  expect(await page.locator('.choices').count()).toBe(0);
  expect(await drawn(page)).toEqual(sent('how-exactly'));
  await page.unroute('**/assets/explore.*.js');
  await page.locator(button).click();
  await page.locator('.choices').waitFor();
  expect(await page.locator(status).innerText()).toContain('as published');
});

test.each(['the-list', 'glaciers', 'arabic'] as const)(
  'the controls of %s fit every width and every finger',
  async (name) => {
    const page = await open({ reducedMotion: 'reduce' });
    for (const address of site(name).pages.filter((one) => /\/charts\/./.test(one))) {
      await page.goto(address);
      await page.locator(button).click();
      await page.locator('.choices').waitFor();
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await sideways(page), `${address} at ${width}`).toEqual([]);
        expect.soft(await drawings(page), `${address} at ${width}`).toEqual([]);
        const targets = await page
          .locator('.explore :is(label, button)')
          .evaluateAll((all) => all.map((target) => target.getBoundingClientRect().height));
        expect(Math.min(...targets)).toBeGreaterThanOrEqual(24);
      }
    }
  },
);

test('a chart from right to left is explored from right to left', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 } });
  await explore(page, 'all/', 'arabic');
  await option(page, 'رسم بالدوائر').check();
  const drawing = page.locator('figure.chart svg:visible');
  expect(await drawing.getAttribute('direction')).toBe('rtl');
  expect(await drawing.getAttribute('data-form')).toBe('circles');
  const edges = await page.evaluate(() =>
    ['.choices', '.choices fieldset'].map((one) => document.querySelector(one)!.getBoundingClientRect().right),
  );
  expect(edges[1]).toBeCloseTo(edges[0]!, 0);
});

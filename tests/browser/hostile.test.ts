import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtCase } from '../support/built-case.ts';
import { serve, type Served } from '../support/serve.ts';
import { addressOf, filesIn, pagesOf } from '../support/site.ts';
import { drawings, sideways } from './looks.ts';
import { looking, shortly } from './sites.ts';

const { page: open } = looking();
let served: Served;
let pages: string[];
let drawn: string[];

beforeAll(async () => {
  const site = await builtCase('hostile');
  served = await serve(site, '/a/path/');
  pages = (await pagesOf(site)).map((page) => `${served.url}${addressOf(page)}`);
  drawn = (await filesIn(site)).filter((file) => file.endsWith('.svg')).map((file) => `${served.url}${file}`);
});
afterAll(async () => {
  await served?.close();
});

/** A page that notes it when a script of the content runs: all of them call `hostile`. */
async function watched(): Promise<{ page: Page; ran: string[] }> {
  // Whatever the policy of a page would have stopped: it is not to come to that.
  const page = await open({ bypassCSP: true });
  const ran: string[] = [];
  await page.exposeFunction('hostile', (place: string) => void ran.push(`${shortly(page.url())}: ${place}`));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => ran.push(dialog.message())));
  return { page, ran };
}

test('nothing that an editor writes runs on any page or in any drawing', async () => {
  const { page, ran } = await watched();
  expect(pages.length).toBeGreaterThan(10);
  for (const address of [...pages, ...drawn]) {
    await page.goto(address);
    const strange = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => [
        // Sources, notes and typefaces have bold names, and a chapter has a picture, which the build has written anew.
        ...(element.matches('img:not([src*="/assets/"]), b') && !element.closest('.source, .note, .specimen')
          ? [element.outerHTML]
          : []),
        ...[...element.attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
      ]),
    );
    expect.soft(strange, shortly(address)).toEqual([]);
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
  }
  expect(ran).toEqual([]);
});

describe('the charts for frames', () => {
  const embeds = () => pages.filter((address) => address.includes('/embed/'));

  test('show every text as it was written', async () => {
    const page = await open();
    await page.goto(`${served.url}embed/bars/`);
    expect(await page.title()).toContain('"><script>hostile("takeaway")</script><img src=x');
    const said = await page.locator('main').textContent();
    for (const text of [
      '"><script>hostile("takeaway")</script><img src=x onerror=hostile("takeaway")>',
      '</title></svg><script>hostile("title")</script> & "more"',
      '</text></svg><script>hostile("label")</script>',
      '<script>hostile("units")</script> & doors',
      '--></p></style><script>hostile("note")</script>',
      '</figcaption><script>hostile("what")</script>',
      '<script>hostile("publisher")</script> & Sons',
      '"><script>hostile("licence")</script>',
    ]) {
      expect.soft(said).toContain(text);
    }
  });

  test('stay inside their frame with words that are too long for it', async () => {
    const page = await open({ javaScriptEnabled: false });
    for (const address of embeds()) {
      await page.goto(address);
      for (const width of [320, 600]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft([...(await sideways(page)), ...(await drawings(page))], shortly(address)).toEqual([]);
      }
    }
  });

  test('take nothing of their address into the page', async () => {
    const { page, ran } = await watched();
    const whole = () => page.evaluate(() => document.documentElement.outerHTML);
    const attack = encodeURIComponent('"><img src=x onerror=hostile()><script>hostile()</script>');
    const addresses = [
      `?theme=${attack}`,
      `?childId=${attack}&theme=javascript:hostile()`,
      `?theme=dark;background:url(//e.example)`,
      `?__proto__[theme]=dark&constructor=1`,
      `#secret=abcdefghij${attack}`,
      `#${attack}`,
    ];
    for (const embed of embeds()) {
      await page.goto(embed);
      const usual = await whole();
      for (const address of addresses) {
        await page.goto('about:blank');
        await page.goto(`${embed}${address}`);
        expect.soft(await whole(), address).toBe(usual);
      }
    }
    expect(ran).toEqual([]);
  });
});

test('a script that does run is noticed', async () => {
  const { page, ran } = await watched();
  await page.goto(`${served.url}about/`);
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.setAttribute('onerror', 'hostile("here")');
    image.src = 'data:,';
    document.body.append(image);
  });
  await expect.poll(() => ran).toEqual([`${shortly(page.url())}: here`]);
});

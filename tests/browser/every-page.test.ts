import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Proof, proofs, proofsOf, rounds } from './proofs/index.ts';
import { everySite, kinds, looking, shortly, type SiteName, siteNames } from './sites.ts';

const { site, page: open } = looking(everySite);
const names = Object.keys(proofs) as Proof[];

/** Of the small documentaries, which try what may be written, one page of each kind is enough, and only with its scripts. */
const isSmall = (name: SiteName) => !siteNames.some((own) => own === name);

/** Goes to pages of a site until there are none left, and notes what each proof finds. */
async function walk(page: Page, addresses: string[], name: SiteName, found: Map<Proof, string[]>) {
  const first = new Set(kinds(site(name)));
  const browser = await page.context().newCDPSession(page);
  for (let address = addresses.shift(); address; address = addresses.shift()) {
    for (const { scripts, views } of isSmall(name) ? [rounds[0]] : rounds) {
      // What looks at a page needs scripts; the page itself has had none.
      await browser.send('Emulation.setScriptExecutionDisabled', { value: !scripts });
      await page.goto(address);
      await browser.send('Emulation.setScriptExecutionDisabled', { value: false });
      for (const view of views) {
        const { width, ...media } = view;
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia(media);
        for (const [proof, look] of proofsOf(view, first.has(address))) {
          const where = `${shortly(address)} at ${width} px, ${media.colorScheme}, scripts ${scripts ? 'on' : 'off'}`;
          found.get(proof)!.push(...(await look(page)).map((what) => `${where}: ${what}`));
        }
      }
    }
  }
}

describe.each(everySite)('on every page of %s', (name) => {
  const found = new Map(names.map((proof) => [proof, [] as string[]]));
  beforeAll(async () => {
    const addresses = isSmall(name) ? kinds(site(name)) : [...site(name).pages];
    expect(addresses.length).toBeGreaterThan(5);
    // Two windows side by side: while one is drawn, the other is asked.
    const pages = [await open(), await open()];
    await Promise.all(pages.map((page) => walk(page, addresses, name, found)));
    // Many looks at many pages; how long they take is not what is proved.
  }, 600_000);

  test.each(names)('%s', (proof) => {
    expect(found.get(proof)).toEqual([]);
  });
});

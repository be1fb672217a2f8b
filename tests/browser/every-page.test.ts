import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Proof, proofs, rounds } from './proofs/index.ts';
import { everySite, looking, shortly } from './sites.ts';

const { site, page: open } = looking(everySite);
const names = Object.keys(proofs) as Proof[];

/** Goes to every page once with scripts and once without, and gives what each proof finds. */
async function walk(page: Page, pages: readonly string[]): Promise<Map<Proof, string[]>> {
  const found = new Map(names.map((name) => [name, [] as string[]]));
  const browser = await page.context().newCDPSession(page);
  for (const { scripts, views } of rounds) {
    for (const address of pages) {
      // What looks at a page needs scripts; the page itself has had none.
      await browser.send('Emulation.setScriptExecutionDisabled', { value: !scripts });
      await page.goto(address);
      await browser.send('Emulation.setScriptExecutionDisabled', { value: false });
      for (const view of views) {
        const { width, ...media } = view;
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia(media);
        for (const name of names) {
          const { views: own, look }: { views: readonly unknown[]; look: (page: Page) => Promise<string[]> } =
            proofs[name];
          if (!own.includes(view)) continue;
          const where = `${shortly(address)} at ${width} px, ${media.colorScheme}, scripts ${scripts ? 'on' : 'off'}`;
          found.get(name)!.push(...(await look(page)).map((what) => `${where}: ${what}`));
        }
      }
    }
  }
  return found;
}

describe.each(everySite)('on every page of %s', (name) => {
  let found: Map<Proof, string[]>;
  beforeAll(async () => {
    const { pages } = site(name);
    expect(pages.length).toBeGreaterThan(5);
    found = await walk(await open(), pages);
    // Many looks at many pages; how long they take is not what is proved.
  }, 600_000);

  test.each(names)('%s', (proof) => {
    expect(found.get(proof)).toEqual([]);
  });
});

import type { Page } from 'playwright-core';

/**
 * Notes all that a page complains of from now on, and whom it asks beside its own site.
 *
 * @param page a page that has not been anywhere
 * @param url where its site stands
 * @returns the complaints so far, each with the place where it was made
 */
export async function watch(page: Page, url: string): Promise<string[]> {
  const complaints: string[] = [];
  const complain = (what: string) => complaints.push(`${page.url()}: ${what}`);
  page.on('console', (message) => complain(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complain(error.message));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // Whoever goes on leaves the pictures that are still on their way.
    if (request.resourceType() !== 'image' || why !== 'net::ERR_ABORTED') complain(`${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.url()} ${response.status()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) complain(`asks ${request.url()}`);
  });
  await page.exposeFunction('violated', (what: string) => complain(`breaks ${what}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      (window as unknown as { violated(what: string): void }).violated(`${effectiveDirective}: ${blockedURI}`);
    });
  });
  return complaints;
}

/** All that the browser has kept of the site of the page that is open, by the name of where it keeps it. */
export async function kept(page: Page): Promise<string[]> {
  const inPage = await page.evaluate(async () => {
    // What is kept in the browser's own ways needs a page that counts as safe; where it is not, nothing can be kept.
    const databases = await indexedDB.databases();
    const caches = window.isSecureContext ? await window.caches.keys() : [];
    const workers = window.isSecureContext ? await navigator.serviceWorker.getRegistrations() : [];
    return [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...databases.map(({ name }) => `database ${name}`),
      ...caches.map((name) => `cache ${name}`),
      ...workers.map(({ scope }) => `worker ${scope}`),
    ];
  });
  const cookies = await page.context().cookies();
  return [...inPage, ...cookies.map(({ name }) => `cookie ${name}`)];
}

/** Uses all that the page that is open offers to its reader, one after the other, and reads it to its end. */
export async function useAll(page: Page): Promise<void> {
  for (const [name, use] of Object.entries(uses)) {
    if ((await page.locator(name).count()) > 0) await use(page);
  }
}

/** What a page may offer, by what shows that it does. */
const uses: Record<string, (page: Page) => Promise<void>> = {
  async '.search button'(page) {
    const words = (await page.locator('h1').innerText()).split(/\s+/);
    await page.locator('.search button').click();
    await page.locator('.find input').fill(words[0]!);
    await page.locator('.find :is(li, [role="status"]:not(:empty))').first().waitFor();
    await page.keyboard.press('Escape');
  },
  async '.settings button'(page) {
    await page.locator('.settings button').click();
    const last = page.locator('.panel input[type="radio"]').last();
    await last.check();
    if ((await page.locator('.panel [name="places"]').count()) > 0)
      await page.locator('.panel [name="places"]').check();
    await page.keyboard.press('Escape');
  },
  async '.explore > button'(page) {
    await page.locator('.explore > button').click();
    await page.locator('.choices').waitFor();
    for (const group of await page.locator('.choices fieldset').all()) await group.locator('input').last().click();
    const picture = page.locator('a[download$=".png"][href^="blob:"]');
    await picture.waitFor();
    await Promise.all([page.waitForEvent('download'), picture.click()]);
  },
  async '[data-copy]'(page) {
    for (const copy of await page.locator('[data-copy]:visible').all()) await copy.click();
  },
  async '.more'(page) {
    for (const mark of (await page.locator('.more:visible').all()).slice(0, 3)) {
      await mark.click();
      await page.keyboard.press('Escape');
    }
  },
  async summary(page) {
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
  },
  async main(page) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top < height; top += 700) await page.mouse.wheel(0, 700);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  },
};

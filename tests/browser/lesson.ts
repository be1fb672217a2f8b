import type { Page } from 'playwright-core';
import { theListBase } from '../support/the-list.ts';

const onTheWeb = `https://example.org${theListBase}`;

/**
 * Opens a page of another site with The List's charts in it: what it asks of the address that The List has on the web is
 * answered from where the site is served here.
 *
 * @param page a page that has not been anywhere
 * @param served the address of the served site
 * @param html what stands in it
 */
export async function openLesson(page: Page, served: string, html: string): Promise<void> {
  await page.route(`${onTheWeb}**`, async (route) => {
    const path = route.request().url().replace(onTheWeb, '');
    await route.fulfill({ response: await route.fetch({ url: `${served}${path}` }) });
  });
  const body = `<!doctype html><html lang="en"><title>A lesson</title><main>${html}</main></html>`;
  await page.route('https://host.example/', (route) =>
    route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto('https://host.example/');
}

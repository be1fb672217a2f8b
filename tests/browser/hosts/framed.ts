import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A chart in the frame of a host. */
export interface Framed {
  frame: Frame;
  /** The height of what is in the frame. */
  content(): Promise<number>;
  /** The height of the frame within the host's page. */
  height(): Promise<number>;
  /** How many messages the host has heard so far. */
  heard(): Promise<number>;
  /** Waits until the page in the frame has heard how wide it is. */
  wide(width: number): Promise<void>;
}

/**
 * Opens a host's page and waits for the chart in its frame.
 *
 * @param page a page that has not been anywhere
 * @param address the host's page
 */
export async function openHost(page: Page, address: string): Promise<Framed> {
  await page.addInitScript(() => {
    if (parent !== window) return;
    Object.assign(window, { heard: 0 });
    addEventListener('message', () => ((window as unknown as { heard: number }).heard += 1));
  });
  await page.goto(address, { waitUntil: 'load' });
  const element = page.locator('iframe');
  await element.waitFor();
  const frame = await (await element.elementHandle())!.contentFrame();
  await frame!.locator('h1').waitFor();
  await frame!.waitForLoadState('load');
  return {
    frame: frame!,
    content: () => frame!.evaluate(() => document.documentElement.getBoundingClientRect().height),
    height: () => element.evaluate((frame) => frame.clientHeight),
    heard: () => page.evaluate(() => (window as unknown as { heard: number }).heard),
    wide: (width) => expect.poll(() => frame!.evaluate(() => innerWidth)).toBe(width),
  };
}

/**
 * Waits until the frame is as high as what is in it, and fails where it does not come to that.
 *
 * @param grants the height that the host gives for one that is asked for
 * @returns the height of the content
 */
export async function fits({ content, height }: Framed, grants = (height: number) => height): Promise<number> {
  const amiss = async () => Math.abs((await height()) - grants(await content()));
  await expect.poll(amiss, { timeout: 15_000 }).toBeLessThanOrEqual(2);
  return content();
}

/** Opens the table in the frame, or closes it. */
export const toggle = ({ frame }: Framed): Promise<void> => frame.locator('summary').first().click();

/** Lets two frames of the screen go by, in the page in the frame and so in its host. */
export async function twoFrames({ frame }: Framed): Promise<void> {
  await frame.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

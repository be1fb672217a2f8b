import type { Page } from 'playwright-core';
import { sideways } from '../looks.ts';
import { inPage } from './in-page.ts';

/** Windows as people have them, and one of 1280 px with everything in it made twice and four times as large, which leaves 320 px. */
const windows = [
  { width: 390, zoom: 1 },
  { width: 768, zoom: 1 },
  { width: 1280, zoom: 1 },
  { width: 1920, zoom: 1 },
  { width: 1280, zoom: 2 },
  { width: 1280, zoom: 4 },
] as const satisfies { width: number; zoom: number }[];

/** Where the page scrolls sideways or loses text: in narrow and wide windows, when zoomed, and with letters twice as large (WCAG 2.2, 1.4.4 and 1.4.10). */
export async function lostInReflow(page: Page): Promise<string[]> {
  const before = page.viewportSize()!;
  const found: string[] = [];
  const look = async (where: string) =>
    found.push(...[...(await sideways(page)), ...(await lostText(page))].map((what) => `${where}: ${what}`));
  const browser = await page.context().newCDPSession(page);
  for (const { width, zoom } of windows) {
    // What is zoomed is laid out as in a window so many times smaller; to draw it larger too takes long and shows nothing more.
    const size = { width: width / zoom, height: 1024 / zoom, deviceScaleFactor: 1, mobile: false };
    await browser.send('Emulation.setDeviceMetricsOverride', size);
    await look(zoom === 1 ? `at ${width} px` : `at ${width} px and ${zoom * 100} %`);
  }
  for (const width of [640, 1280]) {
    await browser.send('Emulation.setDeviceMetricsOverride', {
      width,
      height: 1024,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await inPage(page, () => document.documentElement.style.setProperty('font-size', '200%'));
    await look(`at ${width} px with letters of 200 %`);
    await inPage(page, () => document.documentElement.style.removeProperty('font-size'));
  }
  await browser.send('Emulation.clearDeviceMetricsOverride');
  await browser.detach();
  await page.setViewportSize(before);
  return found;
}

/** The spacing that WCAG 2.2 asks a page to bear, 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** What is lost when a reader sets letters, words, lines and paragraphs further apart (WCAG 2.2, 1.4.12). */
export async function lostInSpacing(page: Page): Promise<string[]> {
  const before = page.viewportSize()!;
  const found: string[] = [];
  // A sheet of this kind is no business of the page's policy.
  const set = (rules: string) =>
    inPage(
      page,
      (_, text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      },
      rules,
    );
  await set(spacing);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 1024 });
    const lost = [...(await sideways(page)), ...(await lostText(page))];
    found.push(...lost.map((what) => `spaced at ${width} px: ${what}`));
  }
  await set('');
  await page.setViewportSize(before);
  return found;
}

/** Text that is cut off or written over other text. */
export function lostText(page: Page): Promise<string[]> {
  return inPage(page, (eyes) => {
    const found: string[] = [];
    const room = document.documentElement.clientWidth;
    const lines: { owner: Element; box: DOMRect }[] = [];
    for (const text of eyes.texts()) {
      const element = text.parentElement!;
      const range = document.createRange();
      range.selectNodeContents(text);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      let clip: Element | null = element;
      while (clip && getComputedStyle(clip).overflow === 'visible') clip = clip.parentElement;
      for (const box of boxes) {
        // What scrolls shows the rest when it is scrolled; what only cuts does not.
        const cut = clip?.closest('body') && /hidden|clip/.test(getComputedStyle(clip).overflow);
        const edge = cut && !(clip instanceof SVGElement) ? clip!.getBoundingClientRect() : undefined;
        if (edge && (box.right > edge.right + 2 || box.left < edge.left - 2 || box.bottom > edge.bottom + 4))
          found.push(`${eyes.name(element)} is cut off`);
        if (!clip?.closest('body') && (box.left < -1 || box.right > room + 1))
          found.push(`${eyes.name(element)} is beyond the edge`);
        lines.push({ owner: element, box });
      }
    }
    // Letters fill about the middle two thirds of the box of their line.
    const body = ({ left, right, top, height }: DOMRect) => ({
      left: left + 2,
      right: right - 2,
      top: top + height / 5,
      bottom: top + (height * 4) / 5,
    });
    const sorted = lines.map(({ owner, box }) => ({ owner, ...body(box) })).sort((a, b) => a.top - b.top);
    for (const [index, one] of sorted.entries()) {
      for (let next = index + 1; next < sorted.length && sorted[next]!.top < one.bottom - 2; next += 1) {
        const other = sorted[next]!;
        if (other.left >= one.right || one.left >= other.right) continue;
        if (other.owner === one.owner) continue;
        found.push(`${eyes.name(one.owner)} and ${eyes.name(other.owner)} are written over each other`);
      }
    }
    return [...new Set(found)];
  });
}

import type { Page } from 'playwright-core';
import { contrast, mixed } from './colours.ts';
import { inPage } from './in-page.ts';

/**
 * Letters, in pages and in drawings, that stand out too little from what is behind them (WCAG 2.2, 1.4.3: 4.5 to 1, and 3
 * to 1 for large ones), and underlines of links that do (1.4.11: 3 to 1).
 */
export async function faintText(page: Page): Promise<string[]> {
  const texts = await inPage(page, (eyes) =>
    eyes.texts().map((text) => {
      const element = text.parentElement!;
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      let opacity = 1;
      for (let one: Element | null = element; one; one = one.parentElement)
        opacity *= Number(getComputedStyle(one).opacity);
      const [red, green, blue, alpha] = eyes.paint(element instanceof SVGElement ? style.fill : style.color);
      // The browser chooses the colours of lines where it forces them.
      const link = matchMedia('(forced-colors: active)').matches ? null : element.closest('a');
      const line = link && getComputedStyle(link);
      return {
        name: eyes.name(element),
        letters: [red, green, blue, alpha * opacity] as const,
        line: line && line.textDecorationLine !== 'none' ? eyes.paint(line.textDecorationColor) : undefined,
        behind: eyes.behind(element),
        least: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5,
        exempt: element.closest(':disabled, label:has(:disabled), [aria-disabled="true"]') !== null,
      };
    }),
  );
  return texts.flatMap(({ name, letters, line, behind, least, exempt }) => {
    const [paper, found] = [mixed(behind), [] as string[]];
    const of = contrast(mixed([paper, letters]), paper);
    if (of < least && !exempt) found.push(`${name} has a contrast of ${of.toFixed(2)}, not ${least}`);
    const under = line ? contrast(mixed([paper, line]), paper) : 21;
    if (under < 3) found.push(`${name} is underlined with a contrast of ${under.toFixed(2)}, not 3`);
    return found;
  });
}

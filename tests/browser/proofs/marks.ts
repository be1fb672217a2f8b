import type { Page } from 'playwright-core';
import { contrast, mixed } from './colours.ts';
import { inPage } from './in-page.ts';

/**
 * What is wrong with the marks of the drawings that are seen: one of which nothing stands out from the paper (WCAG 2.2,
 * 1.4.11: 3 to 1), be it filled, hatched or outlined, and an alleged or disputed one that is filled and outlined as an
 * established one is, so that only colour would tell them apart (1.4.1).
 */
export async function weakMarks(page: Page): Promise<string[]> {
  const drawings = await inPage(page, (eyes) => {
    // A hatching has the colours of what its pattern repeats.
    const inks = (shape: Element): Element[] => {
      const pattern = /^url\("?#(.*?)"?\)/.exec(getComputedStyle(shape).fill)?.[1];
      const repeated = pattern === undefined ? null : document.getElementById(pattern);
      return [shape, ...(repeated?.children ?? [])];
    };
    const paints = (shape: Element) => {
      const { fill, fillOpacity, stroke, strokeOpacity, opacity } = getComputedStyle(shape);
      return [
        { color: fill, share: Number(fillOpacity) * Number(opacity) },
        { color: stroke, share: Number(strokeOpacity) * Number(opacity) },
      ].flatMap(({ color, share }) => {
        if (color === 'none' || color.startsWith('url(')) return [];
        const [red, green, blue, alpha] = eyes.paint(color);
        return [[red, green, blue, alpha * share] as const];
      });
    };
    const how = (shape: Element) => {
      const { fill, stroke, strokeDasharray } = getComputedStyle(shape);
      const filled = fill === 'none' ? 'empty' : fill.startsWith('url(') ? 'pattern' : 'full';
      return `${shape.localName} ${filled} ${stroke === 'none' ? '' : `outlined ${strokeDasharray}`}`;
    };
    return [...document.querySelectorAll('.chart-drawing')].filter(eyes.seen).map((svg) => ({
      name: svg.getAttribute('aria-label'),
      behind: eyes.behind(svg),
      marks: [...svg.querySelectorAll<SVGElement>('[data-mark]')].flatMap((group) => {
        const shapes = [...group.querySelectorAll('path, rect, circle')].filter((one) => !one.closest('pattern, text'));
        const area = group.querySelector(':scope > :is(path, rect, circle)');
        if (shapes.length === 0) return [];
        return {
          id: group.dataset['mark'],
          standing: group.getAttribute('class') ?? '',
          paints: shapes.flatMap(inks).flatMap(paints),
          // Too small an area shows no standing; the words beside it do.
          look: area && area.getBoundingClientRect().width >= 12 ? inks(area).map(how).join(', ') : undefined,
        };
      }),
    }));
  });
  return drawings.flatMap(({ name, behind, marks }) => {
    const paper = mixed(behind);
    const established = marks.filter(({ standing }) => standing === 'established');
    return marks.flatMap(({ id, standing, paints, look }) => {
      const found: string[] = [];
      const of = Math.max(1, ...paints.map((paint) => contrast(mixed([paper, paint]), paper)));
      if (of < 3) found.push(`${name}: ${id} has a contrast of ${of.toFixed(2)}, not 3`);
      const like = standing !== 'established' && look && established.find((other) => other.look === look);
      if (like) found.push(`${name}: the ${standing} ${id} looks like the established ${like.id}`);
      return found;
    });
  });
}

import type { Size } from '../chart/index.ts';

/**
 * The sizes in which a page of the site has a chart, of which its styles show one.
 *
 * @param full whether the chart may be as wide as the page
 */
export function sizesOnPage(form: string, full = false): Size[] {
  // Dots are never scaled, so that they have a drawing for paper too.
  return ['narrow', 'wide', ...(full ? (['full'] as const) : []), ...(form === 'dots' ? (['paper'] as const) : [])];
}

/** A drawing as SVG markup for a page on which it stands in several sizes; the narrow one is for pages without styles. */
export function inlineDrawing(drawing: SVGSVGElement, size: Size): string {
  // Where no style chooses one of the sizes, the first is shown and the others are not.
  if (size !== 'narrow') drawing.setAttribute('display', 'none');
  // A browser that knows no drawings writes out the texts in them: not as one word.
  return drawing.toString().replaceAll(/<\/(text|desc)>/g, '$& ');
}

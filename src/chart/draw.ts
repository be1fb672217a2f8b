import { select } from 'd3';
import type { Chart, Wording } from '../documentary/index.ts';
import { describeChart } from './describe.ts';
import { type Group, rootStyle } from './draw-label.ts';
import type { Layout } from './forms/form.ts';
import { formOf } from './forms/index.ts';
import { type Size, sizes } from './size.ts';

export interface DrawOptions {
  /** Where the elements are made: a server's document or a browser's. Nothing is added to it. */
  document: Document;
  size: Size;
  wording: Wording;
  /** The ids of the marks that stand out, while the others step back into grey; all are alike where it is left out. */
  highlight?: readonly string[];
}

/** The width and height in px of a drawing as it is laid out. */
export function drawingSize(
  chart: Chart,
  { size, wording }: Pick<DrawOptions, 'size' | 'wording'>,
): Pick<Layout, 'width' | 'height'> {
  const { width, height } = formOf(chart).layout(chart, { width: sizes[size], wording });
  return { width, height: Math.ceil(height) };
}

// Colour is all that they lose: what is alleged stays outlined, and all can still be read.
function stepBack(svg: Group, highlight: readonly string[]): void {
  svg.selectAll<SVGElement, unknown>('[data-mark]').each(function () {
    const mark = this.getAttribute('data-mark') ?? '';
    if (highlight.includes(mark)) return;
    this.setAttribute('class', `${this.getAttribute('class') ?? ''} aside`.trim());
    this.setAttribute('color', '#6a665a');
  });
}

/**
 * Draws a chart. It can be read without style sheets; the site's own colour it by class. The same chart gives the same
 * bytes; ids in it start with the chart's id and the size.
 *
 * @throws RangeError when dots are to be drawn for a count that is no whole number
 */
export function drawChart(chart: Chart, { document, size, wording, highlight = [] }: DrawOptions): SVGSVGElement {
  const form = formOf(chart);
  const id = `${chart.id}.${size}`;
  const layout = form.layout(chart, { width: sizes[size], wording, fine: size === 'paper' });
  const height = Math.ceil(layout.height);
  const { name, description } = describeChart(chart, wording);
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const svg = select(element)
    .attr('class', `chart-drawing ${size}`)
    .attr('data-form', chart.form)
    .attr('viewBox', `0 0 ${layout.width} ${height}`)
    .attr('width', layout.width)
    .attr('height', height)
    .attr('role', 'img')
    .attr('aria-label', name)
    .attr('aria-describedby', `${id}-desc`)
    .attr('font-family', "'Instrument Sans', Arial, sans-serif")
    .attr('font-size', rootStyle.size)
    .attr('font-weight', rootStyle.weight)
    .attr('fill', '#16150f')
    .attr('color', '#16150f');
  if (wording.direction === 'rtl') svg.attr('direction', 'rtl');
  svg.append('desc').attr('id', `${id}-desc`).text(description);
  form.draw(layout, svg, id);
  if (highlight.length > 0) stepBack(svg, highlight);
  return element;
}

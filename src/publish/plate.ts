import { select } from 'd3';
import { drawChart } from '../chart/index.ts';
import type { Chart } from '../documentary/index.ts';
import { type PlateContext, plateLayout, plateScale } from './plate-layout.ts';
import { placeDrawing } from './place-drawing.ts';
import { colors, drawBlock } from './text-block.ts';

/** The size of the picture of a chart, in px. */
export function plateSize(chart: Chart, context: PlateContext): { width: number; height: number } {
  const { width, height } = plateLayout(chart, context);
  return { width: width * plateScale, height: height * plateScale };
}

/**
 * The picture of a chart that goes where neither a page nor a link can follow: on a slide, into a document. It has all
 * in it that a reader must know, and where it comes from.
 *
 * @param document an empty document to draw into
 */
export function drawPlate(chart: Chart, context: PlateContext & { document: Document }): SVGSVGElement {
  const { document, wording } = context;
  const layout = plateLayout(chart, context);
  const { width, height, drawing, rule } = layout;
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const picture = select(element)
    .attr('xmlns', 'http://www.w3.org/2000/svg')
    .attr('width', width * plateScale)
    .attr('height', height * plateScale)
    .attr('viewBox', `0 0 ${width} ${height}`);
  picture.append('rect').attr('width', width).attr('height', height).attr('fill', colors.paper);
  for (const block of layout.blocks) drawBlock(element, block, wording.direction);
  placeDrawing(element, drawChart(chart, { document, size: 'wide', wording }), drawing);
  picture.append('path').attr('d', `M${drawing.x} ${rule}h${drawing.width}`).attr('stroke', colors.rule);
  return element;
}

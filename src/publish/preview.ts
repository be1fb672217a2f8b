import { select } from 'd3';
import { drawChart } from '../chart/index.ts';
import type { Wording } from '../documentary/index.ts';
import { placeDrawing } from './place-drawing.ts';
import { previewLayout, type PreviewSubject } from './preview-layout.ts';
import { colors, drawBlock } from './text-block.ts';

/**
 * The picture that stands for a page where others link to it.
 *
 * @param document an empty document to draw into
 */
export function drawPreview(
  subject: PreviewSubject,
  { document, wording }: { document: Document; wording: Wording },
): SVGSVGElement {
  const { width, height, blocks, rule, drawing } = previewLayout(subject, wording);
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const picture = select(element)
    .attr('xmlns', 'http://www.w3.org/2000/svg')
    .attr('width', width)
    .attr('height', height)
    .attr('viewBox', `0 0 ${width} ${height}`);
  picture.append('rect').attr('width', width).attr('height', height).attr('fill', colors.paper);
  picture
    .append('path')
    .attr('d', `M72 ${rule}H${width - 72}`)
    .attr('stroke', colors.rule)
    .attr('stroke-width', 2);
  for (const block of blocks) drawBlock(element, block, wording.direction);
  if (drawing && subject.chart) {
    placeDrawing(element, drawChart(subject.chart, { document, size: drawing.size, wording }), drawing);
  }
  return element;
}

/** What a preview shows, in words. */
export function previewText({ from, kind, title, chart }: PreviewSubject, { words }: Pick<Wording, 'words'>): string {
  const what = chart ? words.chart.forms[chart.form] : kind;
  return words.picture.preview(title, what ?? from);
}

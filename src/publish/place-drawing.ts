import { select } from 'd3';
import { colors } from './text-block.ts';

/** Where a drawing stands in a picture, in px of the picture, and how many of them one px of the drawing is. */
export interface DrawingPlace {
  x: number;
  y: number;
  width: number;
  /** What of it is shown; a drawing that is higher is cut at its lower edge. */
  height: number;
  scale: number;
}

/** Puts the drawing of a chart into a picture, on the picture's own paper. */
export function placeDrawing(picture: Element, drawing: SVGSVGElement, place: DrawingPlace): void {
  const { x, y, width, height, scale } = place;
  const [whole, shown] = [Number(drawing.getAttribute('height')), height / scale];
  select(drawing).attr('x', x).attr('y', y).attr('width', width).attr('height', height);
  select(drawing).attr('viewBox', `0 0 ${width / scale} ${shown}`);
  select(drawing).selectAll('.vague').attr('fill', colors.paper);
  if (shown < whole) cut(drawing, shown);
  picture.append(drawing);
}

// The renderer fails at patterns out of sight, and draws all of a field of dots even where little of it is seen.
function cut(drawing: Element, height: number): void {
  for (const shape of drawing.querySelectorAll('rect, path, circle, text')) {
    if (shape.closest('pattern, defs')) continue;
    const top = topOf(shape);
    if (top >= height) shape.remove();
    else if (shape.localName === 'rect') {
      shape.setAttribute('height', String(Math.min(Number(shape.getAttribute('height')), height - top)));
    }
  }
}

/** The upper edge of a shape, or for a path the height at which it starts. */
function topOf(shape: Element): number {
  const given = (name: string) => Number(shape.getAttribute(name) ?? 0);
  if (shape.localName === 'path')
    return Number(/^M\s*\S+?[\s,](-?[\d.]+)/.exec(shape.getAttribute('d') ?? '')?.[1] ?? 0);
  return shape.localName === 'circle' ? given('cy') - given('r') : given('y');
}

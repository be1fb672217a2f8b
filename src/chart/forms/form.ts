import type { Standing, Wording } from '../../documentary/index.ts';
import type { Group } from '../draw-label.ts';

/** What a layout may know beside the chart. */
export interface LayoutOptions {
  /** The width of the drawing, in px. */
  width: number;
  wording: Wording;
  /** Whether it is for paper, which holds finer marks than a screen. */
  fine?: boolean;
}

/** What every layout tells. */
export interface Layout {
  width: number;
  height: number;
  /** The ids of the counts whose marks would be too small to be seen: drawn larger than they are, which their labels say. */
  enlarged: string[];
}

/**
 * A way to draw charts. `layout` is pure geometry in px, `draw` writes it into an svg element; `id` is the start of
 * the ids of what the drawing defines.
 */
export interface Form<Of, L extends Layout> {
  layout(chart: Of, options: LayoutOptions): L;
  draw(layout: L, svg: Group, id: string): void;
}

/** The ids of the counts whose marks are enlarged. */
export function enlargedIn(marks: readonly { count: { id: string }; enlarged: boolean }[]): string[] {
  return marks.filter(({ enlarged }) => enlarged).map(({ count }) => count.id);
}

/** The standings of counts, for what a drawing has to define. */
export function standingsOf(marks: readonly { count: { standing: Standing } }[]): Standing[] {
  return marks.map(({ count }) => count.standing);
}

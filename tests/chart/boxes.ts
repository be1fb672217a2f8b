import type { Box } from '../../src/chart/label.ts';

/** The pairs of boxes that overlap, and the boxes that leave a drawing; none of either is what a layout wants. */
export function misplaced(boxes: readonly Box[], { width, height }: { width: number; height: number }): Box[] {
  const slack = 0.01;
  const outside = boxes.filter(
    (box) =>
      box.x < -slack || box.y < -slack || box.x + box.width > width + slack || box.y + box.height > height + slack,
  );
  const overlapping = boxes.filter((box, index) =>
    boxes
      .slice(index + 1)
      .some(
        (other) =>
          box.x + slack < other.x + other.width &&
          other.x + slack < box.x + box.width &&
          box.y + slack < other.y + other.height &&
          other.y + slack < box.y + box.height,
      ),
  );
  return [...outside, ...overlapping];
}

/** A place for one circle and its text, in px from the start of the drawing. */
export interface Cell {
  /** The position of its count in the chart. */
  index: number;
  start: number;
  width: number;
}

export interface Arrangement {
  /** The radius of the largest circle, in px. */
  radius: number;
  rows: Cell[][];
}

/** What has to be arranged: radii as parts of the largest, and how far each rim reaches beyond its circle in px. */
interface Circles {
  width: number;
  shares: readonly number[];
  rims: readonly number[];
}

const gap = 12;

/**
 * Finds the largest radius with which the circles stand in one row, each as wide as itself or its text asks; where
 * they are too many for that, equal columns.
 */
export function arrange(circles: Circles): Arrangement {
  return inOneRow(circles) ?? inColumns(circles);
}

function inOneRow({ width, shares, rims }: Circles): Arrangement | undefined {
  const text = width < 480 ? 128 : 132;
  const widthsFor = (radius: number) =>
    shares.map((share, at) => Math.max(2 * (share * radius + (rims[at] ?? 0)), text));
  const total = (widths: readonly number[]) => widths.reduce((sum, one) => sum + one + gap, -gap);
  for (let radius = Math.min(150, width * 0.4); radius >= 56; radius -= 1) {
    const widths = widthsFor(radius);
    if (total(widths) > width) continue;
    const spare = (width - total(widths)) / widths.length;
    let start = 0;
    const row = widths.map((one, index): Cell => {
      const cell = { index, start, width: one + spare };
      start += one + spare + gap;
      return cell;
    });
    return { radius, rows: [row] };
  }
  return undefined;
}

function inColumns({ width, shares, rims }: Circles): Arrangement {
  const columns = width < 480 ? 2 : 4;
  const column = (width - (columns - 1) * gap) / columns;
  const rows: Cell[][] = [];
  shares.forEach((_, index) => {
    if (index % columns === 0) rows.push([]);
    rows.at(-1)?.push({ index, start: (index % columns) * (column + gap), width: column });
  });
  return { radius: column / 2 - Math.max(...rims), rows };
}

import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

/** The sizes of paper that are printed on, in points: https://www.w3.org/TR/css-page-3/#page-size-prop */
export const papers = { A4: [595.28, 841.89], Letter: [612, 792] } as const satisfies Record<string, [number, number]>;
export type Paper = keyof typeof papers;

/** The margins of a sheet in points, as print.css has them: 20 mm, and 22 mm at the head. */
const mm = 72 / 25.4;
const margins = { side: 20 * mm, head: 22 * mm, foot: 20 * mm };

/** A run of letters on a sheet, in points from its top left corner. */
export interface Run {
  text: string;
  left: number;
  right: number;
  /** The line that the letters stand on. */
  base: number;
}

/** A printed sheet: what stands in its text area, and what in its margins. */
export interface Sheet {
  width: number;
  height: number;
  text: Run[];
  head: string;
  foot: string;
}

/** Prints the page that is open, and reads the sheets back. */
export async function printed(page: Page, format: Paper): Promise<Sheet[]> {
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  try {
    return await Promise.all(Array.from({ length: file.numPages }, (_, n) => sheet(file, n + 1)));
  } finally {
    await file.cleanup();
  }
}

async function sheet(file: Awaited<ReturnType<typeof getDocumentProxy>>, number: number): Promise<Sheet> {
  const one = await file.getPage(number);
  const { width, height } = one.getViewport({ scale: 1 });
  const { items } = await one.getTextContent();
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , x, y] = item.transform as number[] as [number, number, number, number, number, number];
    return [{ text: item.str, left: x, right: x + item.width, base: height - y }];
  });
  const joined = (some: Run[]) => some.map(({ text }) => text).join('');
  const inHead = ({ base }: Run) => base < margins.head;
  const inFoot = ({ base }: Run) => base > height - margins.foot;
  return {
    width,
    height,
    text: runs.filter((run) => !inHead(run) && !inFoot(run)),
    head: joined(runs.filter(inHead)),
    foot: joined(runs.filter(inFoot)),
  };
}

/** The runs that do not stand whole between the margins at the sides. */
export function beyondMargins({ width, text }: Sheet): string[] {
  return text
    .filter(({ left, right }) => left < margins.side - 1 || right > width - margins.side + 1)
    .map((run) => run.text);
}

import { Buffer } from 'node:buffer';
import { constants, deflateSync } from 'node:zlib';
import { pngOf } from './png-chunks.ts';

/** A picture as a renderer has it. */
export interface Pixels {
  /** In px. */
  width: number;
  height: number;
  /** Four bytes a pixel, row by row from the top: red, green, blue, alpha. */
  pixels: Uint8Array;
}

/**
 * A picture of at most 256 colours through which nothing shines as a PNG with a palette: a third of the size of one without, and made ten times as
 * fast. Only runs of the same byte are compressed, because all else that the compressor could find depends on the
 * processor, and every machine is to make the same bytes. PNG, third edition, 11.2.2.
 *
 * @returns nothing where the picture has more colours, or not only opaque ones
 */
export function palettePng({ width, height, pixels }: Pixels): Uint8Array<ArrayBuffer> | undefined {
  const colors = new Map<number, number>();
  const row = width * 4;
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : Uint8Array.from(pixels);
  const bytes = Buffer.from(aligned.buffer, aligned.byteOffset, height * row);
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, height * width);
  // Each row begins with how it is filtered: not at all.
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    const to = y * (width + 1);
    // Most rows of a page of text are empty, or go on with what the row above has.
    if (y > 0 && bytes.compare(bytes, (y - 1) * row, y * row, y * row, (y + 1) * row) === 0) {
      rows.copyWithin(to, to - width - 1, to);
      continue;
    }
    if (!nameColors(words.subarray(y * width, (y + 1) * width), rows.subarray(to + 1), colors)) return undefined;
  }
  const palette = [...colors.keys()].map((color) => new Uint8Array(Int32Array.of(color).buffer));
  if (palette.some(([, , , alpha]) => alpha !== 255)) return undefined;
  return pngOf([
    { type: 'IHDR', data: header(width, height) },
    { type: 'PLTE', data: Buffer.concat(palette.map((channels) => channels.subarray(0, 3))) },
    { type: 'IDAT', data: deflateSync(rows, { strategy: constants.Z_RLE }) },
    { type: 'IEND', data: Buffer.alloc(0) },
  ]);
}

/** Writes the number of each colour of a row; false where there are more than a palette has. */
function nameColors(row: Int32Array, names: Uint8Array, colors: Map<number, number>): boolean {
  for (let start = 0, end = 0; start < row.length; start = end) {
    const color = row[start]!;
    do end += 1;
    while (row[end] === color);
    const name = colors.get(color) ?? colors.size;
    if (name === 256) return false;
    colors.set(color, name);
    names.fill(name, start, end);
  }
  return true;
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  // Eight bits a pixel, which name a colour of the palette.
  data.set([8, 3], 8);
  return data;
}

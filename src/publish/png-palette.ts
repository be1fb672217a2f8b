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
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : Uint8Array.from(pixels);
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, width * height);
  const rows = Buffer.alloc(height * (width + 1));
  let [last, index] = [-1, 0];
  for (let y = 0, from = 0; y < height; y += 1) {
    // Each row begins with how it is filtered: not at all.
    for (let x = 0, to = y * (width + 1) + 1; x < width; x += 1, from += 1, to += 1) {
      const color = words[from]!;
      if (color !== last) {
        last = color;
        index = colors.get(color) ?? colors.size;
        if (index === 256) return undefined;
        colors.set(color, index);
      }
      rows[to] = index;
    }
  }
  const palette = [...colors.keys()].map((color) => new Uint8Array(Uint32Array.of(color).buffer));
  if (palette.some(([, , , alpha]) => alpha !== 255)) return undefined;
  return pngOf([
    { type: 'IHDR', data: header(width, height) },
    { type: 'PLTE', data: Buffer.concat(palette.map((channels) => channels.subarray(0, 3))) },
    { type: 'IDAT', data: deflateSync(rows, { strategy: constants.Z_RLE }) },
    { type: 'IEND', data: Buffer.alloc(0) },
  ]);
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  // Eight bits a pixel, which name a colour of the palette.
  data.set([8, 3], 8);
  return data;
}

import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';

// PNG, W3C Recommendation (third edition), 5.2 and 5.3: a signature, then chunks of length, type, data and CRC.
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Chunk {
  type: string;
  data: Buffer;
}

/**
 * The chunks of a PNG.
 *
 * @throws RangeError when the bytes are no whole PNG: cut short, changed, or something else
 */
export function pngChunks(bytes: Uint8Array): Chunk[] {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!png.subarray(0, 8).equals(signature)) throw new RangeError('no PNG');
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length;) {
    const end = at + 8 + (at + 12 <= png.length ? png.readUInt32BE(at) : Infinity);
    if (end + 4 > png.length) throw new RangeError('a PNG that is cut short');
    if (crc32(png.subarray(at + 4, end)) !== png.readUInt32BE(end)) throw new RangeError('a PNG that was changed');
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  if (chunks.at(-1)?.type !== 'IEND') throw new RangeError('a PNG that is cut short');
  return chunks;
}

/** The bytes of a PNG with these chunks. */
export function pngOf(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat([signature, ...chunks.map(bytesOf)]));
}

function bytesOf({ type, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, crc]);
}

// OpenType 1.9.1: the table directory ("Font file"), cmap subtables 4 and 12, name records, table checksums.

/** A table of a font: where its entry in the directory stands, and where its bytes are. */
interface Table {
  entry: number;
  start: number;
  length: number;
}

function tables(font: Buffer): Map<string, Table> {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = 12 + index * 16;
      const [start, length] = [font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12)];
      return [font.toString('latin1', entry, entry + 4), { entry, start, length }];
    }),
  );
}

function checksum(font: Buffer, { start, length }: Table): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) {
    const word = Buffer.alloc(4);
    font.copy(word, 0, at, Math.min(at + 4, start + length));
    sum = (sum + word.readUInt32BE()) >>> 0;
  }
  return sum;
}

/** The code points for which a font has a glyph, as pairs of first and last. */
export function coverage(font: Buffer): [first: number, last: number][] {
  const cmap = tables(font).get('cmap');
  if (!cmap) return [];
  const subtables = Array.from({ length: font.readUInt16BE(cmap.start + 2) }, (_, index) => {
    const at = cmap.start + font.readUInt32BE(cmap.start + 4 + index * 8 + 4);
    return { at, format: font.readUInt16BE(at) };
  });
  const best = subtables.find(({ format }) => format === 12) ?? subtables.find(({ format }) => format === 4);
  if (!best) return [];
  return best.format === 12 ? groups(font, best.at) : segments(font, best.at);
}

function groups(font: Buffer, at: number): [number, number][] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });
}

function segments(font: Buffer, at: number): [number, number][] {
  const twice = font.readUInt16BE(at + 6);
  return Array.from({ length: twice / 2 }, (_, index): [number, number] => [
    font.readUInt16BE(at + 16 + twice + index * 2),
    font.readUInt16BE(at + 14 + index * 2),
  ]).filter(([first]) => first !== 0xffff);
}

const familyNames = new Set([1, 16]);

/**
 * A font under another family name.
 *
 * @param family Latin letters and digits, no more of them than in the name that it had
 * @throws RangeError when the name is longer
 */
export function renamed(font: Buffer, family: string): Buffer {
  const copy = Buffer.from(font);
  const table = tables(copy).get('name');
  if (!table) throw new RangeError('a font without a name');
  const strings = table.start + copy.readUInt16BE(table.start + 4);
  for (let index = 0; index < copy.readUInt16BE(table.start + 2); index++) {
    const record = table.start + 6 + index * 12;
    if (!familyNames.has(copy.readUInt16BE(record + 6))) continue;
    // Platform 1 (Macintosh) has one byte a letter, the others two.
    const name =
      copy.readUInt16BE(record) === 1 ? Buffer.from(family, 'latin1') : Buffer.from(family, 'utf16le').swap16();
    if (name.length > copy.readUInt16BE(record + 8)) throw new RangeError(`the name is too long: ${family}`);
    copy.writeUInt16BE(name.length, record + 8);
    name.copy(copy, strings + copy.readUInt16BE(record + 10));
  }
  copy.writeUInt32BE(checksum(copy, table), table.entry + 4);
  return copy;
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FaceFile, faceFinder } from '../../src/site/faces.ts';
import { coverage, renamed } from '../../src/site/sfnt.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/build.ts';

let folder: TemporaryFolder;
let face: FaceFile;
let font: Buffer;
beforeAll(async () => {
  folder = await temporaryFolder();
  const { regular } = await faceFinder(createRequire(import.meta.url), folder.path)('letters');
  face = regular[0]!;
  font = await readFile(face.path);
});
afterAll(() => folder[Symbol.asyncDispose]());

/**
 * The tables of a font whose checksum is not the sum of their words (OpenType 1.9.1, "Calculating checksums"). That of
 * `head` is made without a field of it that stands for the whole file.
 */
function wrongTables(bytes: Buffer): string[] {
  const entries = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const wrong = entries.filter((entry) => {
    const [stated, start, length] = [4, 8, 12].map((at) => bytes.readUInt32BE(entry + at));
    const table = Buffer.concat([bytes.subarray(start!, start! + length!), Buffer.alloc(3)]);
    const words = Array.from({ length: Math.ceil(length! / 4) }, (_, index) => table.readUInt32BE(index * 4));
    return words.reduce((sum, word) => (sum + word) >>> 0, 0) !== stated;
  });
  return wrong.map((entry) => bytes.toString('latin1', entry, entry + 4)).filter((name) => name !== 'head');
}

test('a font covers the letters that it has and no others', () => {
  const has = (character: string) => {
    const codePoint = character.codePointAt(0)!;
    return coverage(font).some(([first, last]) => first <= codePoint && codePoint <= last);
  };
  expect([...'Aaz09é·’'].map(has)).not.toContain(false);
  expect([...'≥漢ж\u{1f600}'].map(has)).not.toContain(true);
  expect(face.covers('A'.codePointAt(0)!)).toBe(true);
  expect(face.covers('ж'.codePointAt(0)!)).toBe(false);
});

test('a font with another name is whole, and nothing else of it has changed', () => {
  const other = renamed(font, 'Another');
  expect(wrongTables(font)).toEqual([]);
  expect(wrongTables(other)).toEqual([]);
  expect(other.includes(Buffer.from('Another', 'utf16le').swap16())).toBe(true);
  expect(other.length).toBe(font.length);
  expect(coverage(other)).toEqual(coverage(font));
});

test('a table that was changed is told from a whole one', () => {
  const changed = Buffer.from(font);
  changed[font.length - 9]! ^= 1;
  expect(wrongTables(changed)).toHaveLength(1);
});

test('a name that does not fit is refused', () => {
  expect(() => renamed(font, 'x'.repeat(40))).toThrow('the name is too long: xxxx');
});

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FaceFile, faceFinder } from '../../src/site/faces.ts';
import { coverage, isWholeFont, renamed } from '../../src/site/sfnt.ts';
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
  expect(isWholeFont(other)).toBe(true);
  expect(other.includes(Buffer.from('Another', 'utf16le').swap16())).toBe(true);
  expect(other.length).toBe(font.length);
  expect(coverage(other)).toEqual(coverage(font));
});

test('a name that does not fit is refused', () => {
  expect(() => renamed(font, 'x'.repeat(40))).toThrow('the name is too long: xxxx');
});

test('a font that was changed, cut short or never was one is not whole', () => {
  const changed = Buffer.from(font);
  changed[font.length - 9]! ^= 1;
  expect(isWholeFont(font)).toBe(true);
  for (const bytes of [changed, font.subarray(0, -40), Buffer.alloc(0), Buffer.from('a letter to a friend')]) {
    expect(isWholeFont(bytes)).toBe(false);
  }
});

import { Buffer } from 'node:buffer';
import { pngChunks, pngOf } from './png-chunks.ts';

/** What a PNG says of itself, by keyword: 1 to 79 Latin letters, such as Title or Description. */
export type PngTexts = Record<string, string>;

/**
 * Writes texts into a PNG, each as an uncompressed iTXt chunk in UTF-8 (PNG, third edition, 11.3.3.4).
 *
 * @param language of the texts, a BCP 47 tag
 * @throws RangeError when the bytes are no whole PNG
 */
export function withTexts(png: Uint8Array, texts: PngTexts, language: string): Uint8Array<ArrayBuffer> {
  const [header, ...rest] = pngChunks(png);
  if (!header) throw new RangeError('no PNG');
  const written = Object.entries(texts).map(([keyword, text]) => ({
    type: 'iTXt',
    data: Buffer.concat([
      Buffer.from(keyword, 'latin1'),
      // The end of the keyword, no compression, its method; after the language no translated keyword.
      Buffer.from([0, 0, 0]),
      Buffer.from(language, 'latin1'),
      Buffer.from([0, 0]),
      Buffer.from(text.replaceAll('\0', ''), 'utf8'),
    ]),
  }));
  return pngOf([header, ...written, ...rest]);
}

/** The texts that {@link withTexts} wrote into a PNG. */
export function textsOf(png: Uint8Array): PngTexts {
  return Object.fromEntries(
    pngChunks(png)
      .filter(({ type }) => type === 'iTXt')
      .map(({ data }) => {
        const end = data.indexOf(0);
        const language = data.indexOf(0, end + 3);
        const translated = data.indexOf(0, language + 1);
        return [data.toString('latin1', 0, end), data.toString('utf8', translated + 1)];
      }),
  );
}

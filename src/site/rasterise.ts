import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import type { Wording } from '../documentary/index.ts';
import { palettePng } from '../publish/png-palette.ts';
import { type PngTexts, withTexts } from '../publish/png-text.ts';
import { setType } from '../publish/set-type.ts';
import { type FaceFinder, faceFinder } from './faces.ts';
import { keptFile } from './kept-file.ts';

/** Turns a picture into a PNG of its own size. */
export type Rasteriser = (
  picture: Element,
  about: { texts: PngTexts; wording: Wording },
) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Draws pictures with the fonts of the project and no others, so that every machine makes the same bytes of them.
 *
 * @param projectRoot the folder from which packages are found
 * @param cacheFolder where fonts and pictures are kept, each until what it is made from changes
 * @param warn is told of characters that none of the fonts has; those are drawn with what the machine has
 */
export function rasteriser(projectRoot: string, cacheFolder: string, warn: (message: string) => void): Rasteriser {
  const packages = createRequire(join(projectRoot, 'package.json'));
  const facesFor: FaceFinder = faceFinder(packages, cacheFolder);
  const { version } = packages('@resvg/resvg-js/package.json') as { version: string };
  const warned = new Set<string>();
  return async (picture, { texts, wording }) => {
    const faces = await facesFor([...picture.querySelectorAll('text')].map(({ textContent }) => textContent).join(''));
    const fontFiles = [...new Set(Object.values(faces).flatMap((all) => all.map(({ path }) => path)))];
    const font = { fontFiles, loadSystemFonts: false };
    const missing = [...setType(picture, { faces, direction: wording.direction, advance: advanceIn({ font }) })];
    const fresh = missing.filter((character) => !warned.has(character));
    if (fresh.length > 0) warn(lacking(fresh));
    for (const character of fresh) warned.add(character);

    const svg = serialised(picture);
    const render = async () => {
      const image = await renderAsync(svg, { font: { fontFiles, loadSystemFonts: missing.length > 0 } });
      return palettePng(image) ?? image.asPng();
    };
    const { bytes } = await keptFile({
      folder: join(cacheFolder, 'pictures'),
      name: ['', '.png'],
      from: [svg, version, 'palette'],
      make: render,
    });
    return withTexts(bytes, texts, wording.language);
  };
}

// The renderer tells where ink is and not how far a text reaches; anchored at its end, the same ink lies that much further left.
function advanceIn(options: ResvgRenderOptions): (text: Element) => number {
  return (text) => {
    const [start, end] = ['start', 'end'].map((anchor) => {
      text.setAttribute('x', '0');
      text.setAttribute('text-anchor', anchor);
      const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${serialised(text)}</svg>`;
      return new Resvg(alone, options).getBBox()?.x ?? 0;
    });
    return (start ?? 0) - (end ?? 0);
  };
}

function lacking(characters: readonly string[]): string {
  const names = characters.map(
    (one) => `${one} (U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`,
  );
  return (
    `The fonts of pictures lack ${names.join(', ')}. Pictures with these characters are drawn with the fonts of this ` +
    `machine, and may look different on another.`
  );
}

// XML has no place for most control characters; they cannot be seen either.
function serialised(picture: Element): string {
  return String(picture).replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

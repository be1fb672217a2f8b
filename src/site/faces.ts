import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { cuts, type Cut, type Face } from '../publish/set-type.ts';
import { digest, keptFile } from './kept-file.ts';
import { coverage, renamed } from './sfnt.ts';
import { charactersIn, isIn, type Packages, type ScriptFile, scriptFiles } from './typefaces.ts';

/** A font of pictures with the file in which it lies. */
export interface FaceFile extends Face {
  path: string;
}

/** Finds the fonts in which a text can be drawn, by cut. */
export type FaceFinder = (text: string) => Promise<Record<Cut, FaceFile[]>>;

interface Typeface {
  name: string;
  /** Which of its files: those that vary in this way. */
  axes: string;
  /** Where its axes are pinned. */
  variationAxes: Record<string, number>;
}

// Digits and signs that stand among the letters of any script; a file may have them beside its own.
const everywhere = ' \u00a0\u202b\u202c0123456789.,:;!?()«»-–—…"\'“”‘’·/%&+';

// What the site's typefaces lack, other scripts above all.
const others = ['noto-sans', 'noto-sans-arabic', 'noto-sans-hebrew'];
const typefaces = {
  display: [{ name: 'newsreader', axes: 'opsz', variationAxes: { opsz: 72, wght: 500 } }, ...othersAt(500)],
  regular: [{ name: 'instrument-sans', axes: 'wght', variationAxes: { wght: 400 } }, ...othersAt(400)],
  bold: [{ name: 'instrument-sans', axes: 'wght', variationAxes: { wght: 600 } }, ...othersAt(600)],
} as const satisfies Record<Cut, Typeface[]>;

function othersAt(wght: number): Typeface[] {
  return others.map((name) => ({ name, axes: 'wght', variationAxes: { wght } }));
}

/**
 * The fonts of pictures: the site's own, as TrueType files with one cut each and a family name of their own, so that a
 * renderer takes them and no others.
 *
 * @param packages finds the packages that the fonts come from
 * @param folder where the files are kept
 */
export function faceFinder(packages: Packages, folder: string): FaceFinder {
  const made = new Map<string, Promise<FaceFile>>();
  const faceOf = (typeface: Typeface, file: ScriptFile) => {
    const key = JSON.stringify([typeface, file.script]);
    const face = made.get(key) ?? make(typeface, file, packages, folder);
    made.set(key, face);
    return face;
  };
  return async (text) => {
    const found: Record<Cut, FaceFile[]> = { display: [], regular: [], bold: [] };
    for (const cut of cuts) {
      let lacking = new Set(text);
      for (const typeface of typefaces[cut]) {
        for (const file of scriptFiles(packages, typeface.name, lacking)) {
          const face = await faceOf(typeface, file);
          const left = new Set([...lacking].filter((character) => !face.covers(character.codePointAt(0) ?? 0)));
          if (left.size < lacking.size) found[cut].push(face);
          lacking = left;
        }
      }
    }
    return found;
  };
}

async function make(
  { name, axes, variationAxes }: Typeface,
  { script, range }: ScriptFile,
  packages: Packages,
  folder: string,
): Promise<FaceFile> {
  const whole = await readFile(
    packages.resolve(`@fontsource-variable/${name}/files/${name}-${script}-${axes}-normal.woff2`),
  );
  const from = [whole, everywhere, JSON.stringify(variationAxes), packages('subset-font/package.json').version];
  const kin = `${name}-${script}`;
  const family = `f${digest(from).slice(0, 8)}`;
  const { path, bytes } = await keptFile({
    folder: join(folder, 'faces'),
    name: [`${kin}-`, '.ttf'],
    from,
    make: async () => {
      const font = await subsetFont(whole, charactersIn(range) + everywhere, {
        targetFormat: 'truetype',
        variationAxes,
      });
      return renamed(font, family);
    },
  });
  const covered = coverage(bytes);
  return { family, kin, path, covers: (codePoint) => isIn(codePoint, covered) };
}

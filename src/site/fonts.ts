import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import { projectRoot } from './settings.ts';

type Families = NonNullable<AstroUserConfig['fonts']>;

/** One cut of a typeface: which axes stay, and which are pinned to one value. */
interface Cut {
  name: string;
  cssVariable: `--${string}`;
  /** The package of fontsource, and the name that its files begin with. */
  typeface: 'newsreader' | 'instrument-sans';
  axes: string;
  weight: string;
  variationAxes: Record<string, number | { min: number; max: number }>;
  style?: 'normal' | 'italic';
  fallbacks: [string, ...string[]];
}

const serif: [string, ...string[]] = ['Iowan Old Style', 'Georgia', 'serif'];

const cuts: Cut[] = [
  {
    name: 'Newsreader Text',
    cssVariable: '--font-text',
    typeface: 'newsreader',
    axes: 'opsz',
    weight: '400 600',
    variationAxes: { opsz: 16, wght: { min: 400, max: 600 } },
    fallbacks: serif,
  },
  {
    name: 'Newsreader Text',
    cssVariable: '--font-text',
    typeface: 'newsreader',
    axes: 'opsz',
    weight: '400',
    variationAxes: { opsz: 16, wght: 400 },
    style: 'italic',
    fallbacks: serif,
  },
  {
    name: 'Newsreader Display',
    cssVariable: '--font-display',
    typeface: 'newsreader',
    axes: 'opsz',
    weight: '500',
    variationAxes: { opsz: 72, wght: 500 },
    fallbacks: serif,
  },
  {
    name: 'Instrument Sans',
    cssVariable: '--font-label',
    typeface: 'instrument-sans',
    axes: 'wght',
    weight: '400 700',
    variationAxes: {},
    fallbacks: ['Helvetica Neue', 'Arial', 'sans-serif'],
  },
];

const require = createRequire(import.meta.url);
const cache = './node_modules/.cache/on-record/fonts';

/**
 * The site's fonts, each cut down to the characters that the site uses. Scripts that the typefaces do not cover are
 * left to the reader's own fonts.
 *
 * @param characters every character that a page may show
 * @returns font families for Astro, whose files stand in a cache by their content
 */
export async function fontFamilies(characters: ReadonlySet<string>): Promise<Families> {
  const families = await Promise.all(
    cuts.flatMap((cut) => scripts(cut, characters).map((script) => family(cut, script))),
  );
  // Astro's own configuration type knows only families without options.
  return families as unknown as Families;
}

interface Script {
  name: string;
  characters: string;
  /** The CSS `unicode-range` that its file stands for. */
  range: string;
}

/** The files of a typeface, one a script, that are needed for some characters. */
function scripts({ typeface }: Cut, characters: ReadonlySet<string>): Script[] {
  const ranges = require(`@fontsource-variable/${typeface}/unicode.json`) as Record<string, string>;
  return Object.entries(ranges).flatMap(([name, range]) => {
    const covered = [...characters].filter((character) => inRange(character.codePointAt(0) ?? 0, range)).sort();
    return covered.length > 0 ? [{ name, range, characters: covered.join('') }] : [];
  });
}

function inRange(codePoint: number, range: string): boolean {
  return range.split(',').some((part) => {
    const [first = 0, last = first] = part
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return codePoint >= first && codePoint <= last;
  });
}

async function family(cut: Cut, script: Script) {
  const { name, cssVariable, weight, style = 'normal', fallbacks } = cut;
  return {
    name,
    cssVariable,
    provider: fontProviders.local(),
    options: { variants: [{ src: [await subset(cut, script)], weight, style }] },
    unicodeRange: [script.range],
    fallbacks,
  };
}

/**
 * The file that holds just these characters, made once for the same font, characters and axes. Its path is relative to
 * the project, because Astro names the family after it and the same content must give the same bytes anywhere.
 */
async function subset({ typeface, axes, variationAxes, style = 'normal' }: Cut, script: Script): Promise<string> {
  const original = `@fontsource-variable/${typeface}/files/${typeface}-${script.name}-${axes}-${style}.woff2`;
  const whole = await readFile(require.resolve(original));
  const key = createHash('sha256')
    .update(whole)
    .update(JSON.stringify([script.characters, variationAxes, require('subset-font/package.json').version]))
    .digest('hex')
    .slice(0, 16);
  const file = `${cache}/${typeface}-${script.name}-${key}.woff2`;
  const path = join(projectRoot, file);
  if (await isFont(path)) return file;
  await mkdir(join(projectRoot, cache), { recursive: true });
  const part = await subsetFont(whole, script.characters, { targetFormat: 'woff2', variationAxes });
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, part);
  await rename(unfinished, path);
  return file;
}

// A cache may hold what another program or a full disk has left; what is no WOFF2 of its own stated length is made anew.
async function isFont(path: string): Promise<boolean> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  return bytes.length > 12 && bytes.toString('latin1', 0, 4) === 'wOF2' && bytes.readUInt32BE(8) === bytes.length;
}

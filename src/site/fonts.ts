import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AstroUserConfig } from 'astro';
import subsetFont from 'subset-font';
import { keptFile } from './kept-file.ts';
import { projectRoot } from './settings.ts';
import { type ScriptFile, scriptFiles } from './typefaces.ts';

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
  /** The kinds of figures that the styles ask for, as OpenType features. */
  figures: readonly ('lnum' | 'onum' | 'tnum')[];
  style?: 'normal' | 'italic';
  fallbacks: [string, ...string[]];
}

// The families of styles/stand-ins.css, in the order in which they are looked for.
const likeText: Cut['fallbacks'] = ['Text as Georgia', 'Text as Times', 'serif'];

const cuts: Cut[] = [
  {
    name: 'Newsreader Text',
    cssVariable: '--font-text',
    typeface: 'newsreader',
    axes: 'opsz',
    weight: '400 600',
    variationAxes: { opsz: 16, wght: { min: 400, max: 600 } },
    figures: ['lnum', 'onum'],
    fallbacks: likeText,
  },
  {
    name: 'Newsreader Text',
    cssVariable: '--font-text',
    typeface: 'newsreader',
    axes: 'opsz',
    weight: '400',
    variationAxes: { opsz: 16, wght: 400 },
    style: 'italic',
    figures: ['lnum', 'onum'],
    fallbacks: likeText,
  },
  {
    name: 'Newsreader Display',
    cssVariable: '--font-display',
    typeface: 'newsreader',
    axes: 'opsz',
    weight: '500',
    variationAxes: { opsz: 72, wght: 500 },
    figures: ['lnum', 'onum'],
    fallbacks: ['Title as Georgia', 'Title as Times', 'serif'],
  },
  {
    name: 'Instrument Sans',
    cssVariable: '--font-label',
    typeface: 'instrument-sans',
    axes: 'wght',
    weight: '400 700',
    variationAxes: {},
    figures: ['lnum', 'tnum'],
    fallbacks: ['Label as Arial', 'Label as Roboto', 'sans-serif'],
  },
];

// What browsers use of a typeface by themselves.
const usual = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'];

const packages = createRequire(import.meta.url);
const folder = './node_modules/.cache/on-record/fonts';

/**
 * The site's fonts, each cut down to the characters that the site uses. Scripts that the typefaces do not cover are
 * left to the reader's own fonts. A page that is painted before they have come keeps to their stand-ins
 * (styles/stand-ins.css) and the next page has them: however well widths are matched, words in a line would move.
 *
 * @param characters every character that a page may show
 * @returns font families for Astro, whose files stand in a cache by their content
 */
export async function fontFamilies(characters: ReadonlySet<string>): Promise<Families> {
  const families = await Promise.all(
    cuts.flatMap((cut) => scriptFiles(packages, cut.typeface, characters).map((file) => family(cut, file))),
  );
  // Astro's own configuration type knows only families without options.
  return families as unknown as Families;
}

async function family(cut: Cut, file: ScriptFile) {
  const { name, cssVariable, weight, style = 'normal', fallbacks } = cut;
  return {
    name,
    cssVariable,
    provider,
    display: 'optional',
    options: { file: await subset(cut, file), script: file.script, weight, style } satisfies Variant,
    unicodeRange: [file.range],
    fallbacks,
    // Astro knows one stand-in a family, and matches it without regard to weight, slant and letters.
    optimizedFallbacks: false,
  };
}

/** A file of a family, as its provider is told of it. */
interface Variant {
  /** Its path from the project. */
  file: string;
  script: string;
  weight: string;
  style: string;
}

/** Astro's own provider of files from disk keeps to itself of what script they are, and only Latin is preloaded. */
const provider = {
  name: 'subset',
  resolveFont: ({ options }: { options?: Variant }) => {
    if (!options) return undefined;
    const { file, script, weight, style } = options;
    return { fonts: [{ src: [{ url: join(projectRoot, file) }], weight, style, meta: { subset: script } }] };
  },
};

/**
 * The file that holds just these characters. Its path is relative to the project, because Astro names the family after
 * it and the same content must give the same bytes anywhere.
 */
async function subset(
  { typeface, axes, variationAxes, figures, style = 'normal' }: Cut,
  { script, characters }: ScriptFile,
): Promise<string> {
  // Variable fonts are drawn without hints.
  const kept = { variationAxes, keepFeatures: [...usual, ...figures], noHinting: true };
  const original = `@fontsource-variable/${typeface}/files/${typeface}-${script}-${axes}-${style}.woff2`;
  const whole = await readFile(packages.resolve(original));
  const { name } = await keptFile({
    folder: join(projectRoot, folder),
    name: [`${typeface}-${script}-`, '.woff2'],
    from: [whole, characters, JSON.stringify(kept), packages('subset-font/package.json').version],
    make: () => subsetFont(whole, characters, { targetFormat: 'woff2', ...kept }),
  });
  return `${folder}/${name}`;
}

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { pngChunks, pngOf } from '../../src/publish/png-chunks.ts';
import { textsOf, withTexts } from '../../src/publish/png-text.ts';

/** One thing in one file of a site that is made to say other than the record. */
export interface Tampering {
  file: string;
  change(bytes: Buffer): Uint8Array;
  /** The small documentary whose site it is; The List where there is none. */
  site?: 'glaciers' | 'innocent';
}

type Change = [from: string | RegExp, to: string | ((...found: string[]) => string)];

/** A space in what is looked for is any space: some of them keep a number with its unit. */
function changed(text: string, [from, to]: Change): string {
  const source = typeof from === 'string' ? from.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : from.source;
  const pattern = new RegExp(source.replaceAll(' ', '[ \u00a0]'), typeof from === 'string' ? '' : from.flags);
  // What is looked for as it is is replaced by what is written, whatever signs are in it.
  const plain = typeof from === 'string' && typeof to === 'string' ? () => to : to;
  return text.replace(pattern, plain as () => string);
}

export const inText = (file: string, ...change: Change): Tampering => ({
  file,
  change: (bytes) => Buffer.from(changed(bytes.toString('utf8'), change)),
});

export const inArchive = (file: string, entry: string, ...change: Change): Tampering => ({
  file,
  change(bytes) {
    const entries = unzipSync(bytes);
    return zipSync({ ...entries, [entry]: strToU8(changed(strFromU8(entries[entry]!), change)) });
  },
});

export const inPicture = (file: string, keyword: string, ...change: Change): Tampering => ({
  file,
  change(bytes) {
    const texts = textsOf(bytes);
    const silent = pngOf(pngChunks(bytes).filter(({ type }) => type !== 'iTXt'));
    return withTexts(silent, { ...texts, [keyword]: changed(texts[keyword]!, change) }, 'en-GB');
  },
});

/** What is changed in the site of a small documentary, which has what The List has not. */
export const inCase = (site: NonNullable<Tampering['site']>, ...tamperings: Tampering[]): Tampering[] =>
  tamperings.map((tampering) => ({ ...tampering, site }));

/** Adds to a number that ends what was found. */
export const more = (by: number) => (_: string, before: string, number: string) => `${before}${Number(number) + by}`;

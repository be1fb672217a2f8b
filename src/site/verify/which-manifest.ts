import { readFile } from 'node:fs/promises';
import { type Manifest, manifestName, readManifest } from '../../publish/manifest.ts';
import { Mistake } from '../mistake.ts';

/** The list that a copy is compared with. */
export interface ChosenManifest {
  manifest: Manifest;
  /** As it was read. */
  text: string;
  /** Where it came from, for whoever typed the command. */
  from: string;
  /** Whether it is the copy's own, which whoever changed the copy could have changed as well. */
  own: boolean;
}

/** What may be compared with. */
interface Choice {
  /** The list that was asked for. */
  asked: string | undefined;
  /** The list of our own build. */
  built: string;
  /** The list that came with the copy: its name, and how to get it. */
  own: { name: string; read(): Promise<string | undefined> };
}

/**
 * The list that a copy is compared with: the one that was asked for, otherwise that of our own build, and only where
 * there is none the one that came with the copy.
 *
 * @throws Mistake where there is none, or it cannot be read
 */
export async function whichManifest({ asked, built, own }: Choice): Promise<ChosenManifest> {
  if (asked !== undefined && asked !== own.name) {
    const text = await textOf(asked);
    if (text === undefined) throw new Mistake(`There is no ${asked}.`);
    return chosen(text, asked, false);
  }
  const trusted = built === own.name ? undefined : await textOf(built);
  if (asked === undefined && trusted !== undefined) return chosen(trusted, built, false);
  const text = await own.read();
  if (text === undefined) {
    throw new Mistake(
      `There is nothing to compare with: neither ${built} nor ${own.name} can be read.\n` +
        `Build the site first, or name a list with --manifest.`,
    );
  }
  return chosen(text, own.name, true);
}

/** The text of a list on this disk; undefined where there is none. */
export async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    return undefined;
  });
}

function chosen(text: string, from: string, own: boolean): ChosenManifest {
  try {
    return { manifest: readManifest(text), text, from, own };
  } catch (error) {
    throw new Mistake(`${from} is no ${manifestName} that this version can read. ${(error as Error).message}`);
  }
}

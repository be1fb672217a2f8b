import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFolder, type Folder } from '../../src/desk/index.ts';
import { sitesFolder } from './build.ts';
import { layeredFolder } from './layered-folder.ts';

// Every folder in tests/sites/broken is a kind of problem: the files of `content` are laid over the least documentary,
// from which those that `absent.txt` lists are taken away, and `expected.txt` has a line for each problem, in order.
const broken = join(sitesFolder, 'broken');

/** The documentary that all of them are laid over. */
export const leastFolder = diskFolder(join(sitesFolder, 'least/content'));

/** The kinds of problems of which there is a broken documentary. */
export const brokenKinds = async (): Promise<string[]> => (await readdir(broken)).sort();

/** The files in which a broken documentary differs from the least. */
export const brokenContent = (kind: string): Folder => diskFolder(join(broken, kind, 'content'));

/** The broken documentary of a kind as a whole. */
export const brokenFolder = async (kind: string): Promise<Folder> =>
  layeredFolder(leastFolder, brokenContent(kind), await absentFrom(kind));

/** The files of the least documentary that it does without. */
export const absentFrom = (kind: string): Promise<string[]> => linesOf(join(broken, kind, 'absent.txt'));

/** Its problems: `file:line:column kind`. */
export const expectedIn = (kind: string): Promise<string[]> => linesOf(join(broken, kind, 'expected.txt'));

const linesOf = async (file: string) =>
  existsSync(file) ? (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '') : [];

import { hash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, lengthOf } from '../../publish/copy-findings.ts';
import type { ListedFile } from '../../publish/manifest.ts';
import { filesBelow } from '../files-below.ts';
import { inParallel } from '../in-parallel.ts';

/**
 * Compares a folder with what it should hold.
 *
 * @param files all that it should hold
 * @throws what the system says where there is no such folder
 */
export async function checkFolder(folder: string, files: readonly ListedFile[]): Promise<Finding[]> {
  const listed = new Set(files.map(({ path }) => path));
  const found = new Set(await filesBelow(folder));
  const findings: Finding[] = [...found]
    .filter((path) => !listed.has(path))
    .map((path) => ({ path, kind: 'added', why: 'The build has made no such file.' }));
  await inParallel(files, async (file) => {
    const finding = await checkFile(folder, file);
    if (finding) findings.push({ path: file.path, ...finding });
  });
  return findings;
}

async function checkFile(folder: string, file: ListedFile): Promise<Omit<Finding, 'path'> | undefined> {
  const path = join(folder, file.path);
  try {
    const { size } = await stat(path);
    // What is longer than it should be need not be read, nor what would never end, such as a pipe.
    if (size !== file.bytes) return { kind: 'altered', why: lengthOf(size, file.bytes) };
    if (hash('sha256', await readFile(path)) === file.sha256) return undefined;
    return { kind: 'altered', why: lengthOf(size, file.bytes) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing', why: 'The folder has no such file.' };
    return { kind: 'unreadable', why: `It cannot be read (${code}).` };
  }
}

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file that is slow to make and always the same for the same origin. */
interface Kept {
  /** The folder that it is kept in. */
  folder: string;
  /** How its name begins and ends; what lies between stands for what it is made from. */
  name: [start: string, end: string];
  /** All that it is made from. */
  from: readonly (string | Uint8Array)[];
  /** Whether the bytes that lie there are such a file, and whole: another program or a full disk may have left them. */
  isWhole(bytes: Buffer): boolean;
  make(): Promise<Uint8Array>;
}

/**
 * A file that is made once: the one that lies in the folder where it is whole, otherwise a new one, which appears there
 * at once or not at all.
 */
export async function keptFile({ folder, name: [start, end], from, isWhole, make }: Kept) {
  const name = `${start}${digest(from)}${end}`;
  const path = join(folder, name);
  const found = await readFile(path).catch(() => undefined);
  if (found && isWhole(found)) return { name, path, bytes: found };
  const bytes = Buffer.from(await make());
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
  return { name, path, bytes };
}

/** Sixteen letters that stand for some texts and bytes. */
export function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // The length keeps apart what two neighbours might say together.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex').slice(0, 16);
}

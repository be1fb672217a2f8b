import { createHash, hash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file that is slow to make and always the same for the same origin. */
interface Kept {
  /** The folder that it is kept in. */
  folder: string;
  /** How its name begins and ends; what lies between stands for what it is made from. */
  name: [start: string, end: string];
  /** All that it is made from, the versions of its makers too. */
  from: readonly (string | Uint8Array)[];
  make(): Promise<Uint8Array>;
  /**
   * Whether what lies there is whole and as it would be made now, where the bytes tell that themselves; otherwise a sum
   * lies beside them.
   */
  isWhole?(bytes: Buffer): boolean;
}

/** What is added to the name of a kept file to name its sum, in the form that `sha256sum --check` reads. */
export const sumEnding = '.sha256';

/**
 * A file that is made once: the one that lies in the folder where its bytes are those that were made, to the last bit,
 * otherwise a new one, which appears there at once or not at all. Another program, a full disk, a killed build or another
 * machine may have left there what they like. Two that make the same file at once leave one of them, or one that the
 * next takes for broken.
 *
 * @throws where it cannot be written
 */
export async function keptFile({ folder, name: [start, end], from, make, isWhole }: Kept) {
  const name = `${start}${digest(from)}${end}`;
  const path = join(folder, name);
  const sumFile = `${path}${sumEnding}`;
  const found = await readFile(path).catch(() => undefined);
  const hasItsSum = async (bytes: Buffer) =>
    (await readFile(sumFile, 'utf8').catch(() => undefined)) === sumOf(bytes, name);
  if (found && (isWhole ? isWhole(found) : await hasItsSum(found))) return { name, path, bytes: found };
  const bytes = Buffer.from(await make());
  await mkdir(dirname(path), { recursive: true });
  await putWhole(path, bytes);
  if (!isWhole) await putWhole(sumFile, sumOf(bytes, name));
  return { name, path, bytes };
}

async function putWhole(path: string, bytes: string | Uint8Array): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path).catch(async () => {
    // A folder of that name is as broken as a file that is not whole.
    await rm(path, { recursive: true, force: true });
    await rename(unfinished, path);
  });
}

const sumOf = (bytes: Uint8Array, name: string) => `${hash('sha256', bytes)}  ${name}\n`;

/** Sixteen letters that stand for some texts and bytes. */
export function digest(parts: readonly (string | Uint8Array)[]): string {
  const all = createHash('sha256');
  // The length keeps apart what two neighbours might say together.
  for (const part of parts) all.update(`${Buffer.byteLength(part)}:`).update(part);
  return all.digest('hex').slice(0, 16);
}

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { compressions, isText, isWorthCompressing } from '../publish/compressed.ts';
import { keptFile } from './kept-file.ts';
import { cacheFolder } from './settings.ts';

const { br, gz } = compressions;

/**
 * Puts the compressed forms of each text file beside it, where they are smaller than the file: `index.html.br` and
 * `index.html.gz` beside `index.html`. Hosts that know of them send these in its place.
 *
 * @param folder the built site; none of its files is changed
 */
export async function precompress(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && isText(entry.name)).values();
  // Each of them takes the next file from the same row, so that only so many are in memory at once.
  const workers = Array.from({ length: 2 * availableParallelism() }, async () => {
    for (const { parentPath, name } of files) await compressFile(join(parentPath, name));
  });
  await Promise.all(workers);
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (!isWorthCompressing(file, bytes.length)) return;
  const made = [
    [br.ending, await smallest(bytes)],
    [gz.ending, await gz.compress(bytes)],
  ] as const;
  for (const [ending, smaller] of made) if (smaller.length < bytes.length) await writeFile(file + ending, smaller);
}

/** What Brotli makes is kept, because it takes twenty times as long as gzip: after an edit, most pages are as before. */
async function smallest(bytes: Buffer): Promise<Buffer> {
  const kept = await keptFile({
    folder: join(cacheFolder, 'compressed'),
    name: ['', br.ending],
    from: [process.versions.brotli ?? '', bytes],
    isWhole: (found) => holds(found, bytes),
    make: () => br.compress(bytes),
  });
  return kept.bytes;
}

/** Whether some bytes are what Brotli makes of others. */
function holds(compressed: Buffer, bytes: Buffer): boolean {
  try {
    return brotliDecompressSync(compressed, { maxOutputLength: bytes.length }).equals(bytes);
  } catch {
    return false;
  }
}

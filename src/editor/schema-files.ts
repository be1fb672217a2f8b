import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ids } from '../desk/index.ts';
import { type ContentFileKind, contentFiles } from './content-files.ts';
import { jsonSchemaOf } from './json-schema.ts';

/** Where the schemas of a content folder stand in it. Its name begins with a point: the desk passes it by. */
export const schemaFolder = '.schemas';

/**
 * Writes a JSON Schema for each kind of file beside the files themselves, where programs that help in writing find it.
 * Files that are already so are not touched, and git is told to pass the folder by. It is done by the way: a folder that
 * holds no documentary, or cannot be written to, stays as it is.
 *
 * @param contentDir the content folder
 * @param ids the ids that stand in it
 */
export async function refreshSchemas(contentDir: string, ids: Ids): Promise<void> {
  if (!existsSync(join(contentDir, 'documentary.yaml'))) return;
  const folder = join(contentDir, schemaFolder);
  const files: Record<string, string> = { '.gitignore': '*\n' };
  for (const kind of Object.keys(contentFiles) as ContentFileKind[]) {
    files[`${kind}.json`] = `${JSON.stringify(jsonSchemaOf(kind, ids), null, 2)}\n`;
  }
  try {
    // Not the content folder, too, which somebody may be moving away.
    if (!existsSync(folder)) await mkdir(folder);
    await Promise.all(Object.entries(files).map(([name, text]) => put(join(folder, name), text)));
  } catch (error) {
    // Whoever may only read the content reads it without help.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}

async function put(path: string, text: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return;
  // Programs read it at any moment, and commands may run side by side.
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, text);
  await rename(unfinished, path);
}

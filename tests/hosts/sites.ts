import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { headersOf } from '../../src/publish/headers.ts';
import type { Hosted } from '../../src/publish/hosts/host.ts';
import { pathsOf } from '../../src/publish/paths.ts';
import { precompress } from '../../src/site/precompress.ts';
import { builtCase } from '../support/built-case.ts';

/** What no server may ever send: it stands beside the sites, above them, and in them behind a dot. */
export const secret = 'what nobody may read';

/** A built site where a server finds it, and what the server is told of it. */
export interface HostedSite extends Hosted {
  folder: string;
}

/**
 * Lays two sites below a folder, as they would lie on the machine of a host: The List at `/the-list/`, and a smaller one
 * two folders deep.
 */
export async function layOut(root: string): Promise<HostedSite[]> {
  const below = (title: string, url: string): HostedSite => {
    const paths = pathsOf(url);
    return { title, paths, headers: headersOf(paths), root, folder: join(root, paths.base) };
  };
  const list = below('The List', 'https://example.org/the-list/');
  await cp(inject('theList'), list.folder, { recursive: true });
  await precompress(list.folder);
  const thaw = below('The "Thaw"\n} of ice', 'https://example.org/a/path/');
  await mkdir(dirname(join(root, 'a/path')), { recursive: true });
  await symlink(await builtCase('glaciers'), join(root, 'a/path'));
  for (const place of ['secret.txt', '../secret.txt', 'the-list/.env', 'the-list/chapters/.git']) {
    await writeFile(join(root, place), secret);
  }
  return [list, thaw];
}

import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

function below(root: string, title: string, url: string): HostedSite {
  const paths = pathsOf(url);
  return { title, paths, headers: headersOf(paths), root, folder: join(root, paths.base) };
}

/** Lays The List below a folder at `/the-list/`, with its texts compressed beside them, and secrets around it. */
export async function theListBelow(root: string): Promise<HostedSite> {
  const site = below(root, 'The List', 'https://example.org/the-list/');
  await cp(inject('theList'), site.folder, { recursive: true });
  await precompress(site.folder);
  for (const place of ['secret.txt', '../secret.txt', 'the-list/.env', 'the-list/chapters/.git']) {
    await writeFile(join(root, place), secret);
  }
  return site;
}

/** Lays a smaller site below a folder, two folders deep; it has asked for compressed texts itself. */
export async function thawBelow(root: string): Promise<HostedSite> {
  const site = below(root, 'The "Thaw"\n} of ice', 'https://example.org/a/path/');
  await mkdir(join(root, 'a'));
  await symlink(await builtCase('glaciers'), join(root, 'a/path'));
  return site;
}

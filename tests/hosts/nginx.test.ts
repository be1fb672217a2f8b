import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nginx } from '../../src/publish/hosts/nginx.ts';
import { temporaryFolder } from '../support/build.ts';
import { freePort, isInstalled, type RunningServer, startServer } from '../support/running-server.ts';
import { answersAsTold, type Serving } from './answers.ts';
import { theListBelow, thawBelow } from './sites.ts';
import { unbalanced } from './unbalanced.ts';

if (isInstalled('nginx')) {
  describe('nginx, with the configuration of two sites in one server', () => {
    let folder: Awaited<ReturnType<typeof temporaryFolder>>;
    let server: RunningServer;
    let serving: Serving;

    beforeAll(async () => {
      folder = await temporaryFolder();
      const root = join(folder.path, 'srv/www');
      await mkdir(root, { recursive: true });
      const sites = [await theListBelow(root), await thawBelow(root)];
      const files = sites.map((_, index) => join(folder.path, `site-${index}.conf`));
      await Promise.all(sites.map((site, index) => writeFile(files[index]!, nginx.write(site))));
      const port = await freePort();
      const config = join(folder.path, 'nginx.conf');
      await writeFile(config, around(folder.path, port, files));
      server = await startServer(['nginx', '-e', 'stderr', '-p', folder.path, '-c', config], port);
      serving = { origin: server.origin, sites, encodings: ['gzip'] };
      // One of the sites may have to be built first.
    }, 300_000);
    afterAll(async () => {
      await server?.stop();
      await folder?.[Symbol.asyncDispose]();
    });

    answersAsTold(() => serving);
  });
} else {
  test('nginx is not installed here: of its configuration only the braces are counted', async () => {
    await using folder = await temporaryFolder();
    const root = join(folder.path, 'www');
    await mkdir(root);
    for (const site of [await theListBelow(root), await thawBelow(root)]) {
      expect(unbalanced(nginx.write(site))).toEqual([]);
    }
  });
}

/** A server that has nothing of its own and writes nowhere but into a folder. */
function around(folder: string, port: number, files: readonly string[]): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
pid ${folder}/nginx.pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 2;
events {}
http {
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
${files.map((file) => `    include ${file};`).join('\n')}
  }
}
`;
}

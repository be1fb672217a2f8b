import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caddy } from '../../src/publish/hosts/caddy.ts';
import { temporaryFolder } from '../support/build.ts';
import { freePort, isInstalled, type RunningServer, startServer } from '../support/running-server.ts';
import { answersAsTold, type Serving } from './answers.ts';
import { theListBelow, thawBelow } from './sites.ts';
import { unbalanced } from './unbalanced.ts';

if (isInstalled('caddy')) {
  describe('Caddy, with the configuration of two sites in one block', () => {
    let folder: Awaited<ReturnType<typeof temporaryFolder>>;
    let server: RunningServer;
    let serving: Serving;

    beforeAll(async () => {
      folder = await temporaryFolder();
      const root = join(folder.path, 'srv/www');
      await mkdir(root, { recursive: true });
      const sites = [await theListBelow(root), await thawBelow(root)];
      const files = sites.map((_, index) => join(folder.path, `site-${index}.caddy`));
      await Promise.all(sites.map((site, index) => writeFile(files[index]!, caddy.write(site))));
      const port = await freePort();
      const config = join(folder.path, 'Caddyfile');
      await writeFile(config, around(port, files));
      const env = { HOME: folder.path, XDG_CONFIG_HOME: folder.path, XDG_DATA_HOME: folder.path };
      server = await startServer(['caddy', 'run', '--config', config, '--adapter', 'caddyfile'], port, env);
      serving = { origin: server.origin, sites, encodings: ['br', 'gzip'] };
      // One of the sites may have to be built first.
    }, 300_000);
    afterAll(async () => {
      await server?.stop();
      await folder?.[Symbol.asyncDispose]();
    });

    answersAsTold(() => serving);
  });
} else {
  test('Caddy is not installed here: of its configuration only the braces are counted', async () => {
    await using folder = await temporaryFolder();
    const root = join(folder.path, 'www');
    await mkdir(root);
    for (const site of [await theListBelow(root), await thawBelow(root)]) {
      expect(unbalanced(caddy.write(site))).toEqual([]);
    }
  });
}

/** A server that asks nobody for certificates, and takes no orders while it runs. */
function around(port: number, files: readonly string[]): string {
  return `{
  admin off
  auto_https off
}

http://127.0.0.1:${port} {
${files.map((file) => `  import ${file}`).join('\n')}
  handle {
    respond 404
  }
}
`;
}

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fits } from '../../src/publish/headers.ts';
import { cloudflare } from '../../src/publish/hosts/pages.ts';
import { root, temporaryFolder } from '../support/build.ts';
import { freePort, type RunningServer, startServer } from '../support/running-server.ts';
import { compared, servedFiles } from './answers.ts';
import { ask } from './ask.ts';
import { type HostedSite, theListBelow } from './sites.ts';

// Cloudflare's own runtime, as it comes from npm; it asks nobody anything.
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let site: HostedSite;

beforeAll(async () => {
  folder = await temporaryFolder();
  const deployed = join(folder.path, 'deployed');
  const home = join(folder.path, 'home');
  await Promise.all([deployed, home].map((path) => mkdir(path)));
  site = await theListBelow(deployed);
  await rm(join(site.folder, '_headers'));
  await writeFile(join(deployed, '_headers'), cloudflare.write(site));
  const port = await freePort();
  const env = {
    HOME: home,
    XDG_CONFIG_HOME: home,
    WRANGLER_LOG_PATH: join(home, 'logs'),
    WRANGLER_SEND_METRICS: 'false',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    CI: '1',
  };
  const wrangler = join(root, 'node_modules/wrangler/wrangler-dist/cli.js');
  const options = {
    ip: '127.0.0.1',
    port,
    'inspector-port': 0,
    'persist-to': home,
    'compatibility-date': '2026-01-01',
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, `${value}`]);
  const command = [process.execPath, wrangler, 'pages', 'dev', deployed, '--cwd', home, ...args] as const;
  server = await startServer(command, port, env);
}, 300_000);
afterAll(async () => {
  await server?.stop();
  await folder?.[Symbol.asyncDispose]();
});

/** What Cloudflare says of its own accord goes beside the table: any site may read what is public. */
const withoutOrigin = (fields: Record<string, unknown>) => ({ ...fields, 'access-control-allow-origin': undefined });

test('files of each kind are sent by Cloudflare with the headers that the table has for them', async () => {
  const files = await servedFiles([site]);
  for (const { patterns } of Object.values(site.headers.kinds)) {
    const ofKind = files.filter(({ address }) => patterns.some((pattern) => fits(address, pattern)));
    expect(ofKind, patterns.join(' ')).not.toEqual([]);
    // It takes its time over each.
    for (const { file, address } of ofKind.slice(0, 3)) {
      const answer = await ask(server.origin, address);
      expect(answer.status, address).toBe(200);
      expect(answer.body.equals(await readFile(join(site.folder, file))), address).toBe(true);
      const [said, should] = compared(answer, site, address, answer.headers['content-type']);
      expect(withoutOrigin(said), address).toEqual(withoutOrigin(should));
      if (should['access-control-allow-origin'] !== 'absent') expect(said, address).toEqual(should);
    }
  }
});

test('an unchanged page is not sent again by Cloudflare', async () => {
  const { headers } = await ask(server.origin, site.paths.home);
  expect((await ask(server.origin, site.paths.home, { 'If-None-Match': headers.etag })).status).toBe(304);
});

test('what is not there is answered by Cloudflare with the page for it, status 404 and what goes everywhere', async () => {
  const page = await readFile(join(site.folder, '404.html'));
  for (const path of ['nothing/', 'chapters/nothing/', 'assets/nothing.js']) {
    const { status, headers, body } = await ask(server.origin, `${site.paths.base}${path}`);
    expect(status, path).toBe(404);
    expect(body.equals(page), path).toBe(true);
    for (const [name, value] of Object.entries(site.headers.everywhere)) {
      expect(headers[name.toLowerCase()], path).toBe(value);
    }
    expect(headers['cache-control'], path).not.toMatch(/immutable/);
  }
});

test('an address without the slash at its end is led on by Cloudflare to the one with it', async () => {
  const { status, headers } = await ask(server.origin, site.paths.figures.slice(0, -1));
  expect({ status, location: headers.location }).toEqual({ status: 308, location: site.paths.figures });
});

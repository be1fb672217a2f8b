import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { run, sitesFolder, temporaryFolder } from './support/build.ts';

test('the configuration of a host is printed, or written where it is asked for', async () => {
  await using folder = await temporaryFolder();
  const printed = await run('deploy-config', {}, 'nginx');
  expect(printed).toMatchObject({ code: 0 });
  expect(printed.output).toContain('location ^~ "/the-list/" {\n  root "/var/www/example.org";');
  const written = await run(
    'deploy-config',
    { INIT_CWD: folder.path },
    'nginx',
    '--out',
    'site.conf',
    '--root',
    '/srv',
  );
  expect(written).toEqual({ code: 0, output: '' });
  expect(await readFile(join(folder.path, 'site.conf'), 'utf8')).toBe(
    printed.output.replaceAll('/var/www/example.org', '/srv'),
  );
});

test('the address is that of the environment, where it says one', async () => {
  const { output } = await run('deploy-config', { SITE_URL: 'https://other.example/' }, 'vercel');
  expect(JSON.parse(output).headers[0].source).toBe('/(.*)');
});

test('what Cloudflare is told is what the build has laid into the site', async () => {
  const { output } = await run('deploy-config', {}, 'cloudflare');
  expect(output).toBe(await readFile(join(inject('theList'), '_headers'), 'utf8'));
});

test.each([
  ['none', [], 'For which host?'],
  ['one that is not there', ['apache'], 'No host is called "apache".'],
  ['two', ['nginx', 'caddy'], 'One host at a time: nginx, caddy'],
  ['an option that is not there', ['nginx', '--rot', '/srv'], "Unknown option '--rot'"],
])('asked for %s, it says which hosts there are', async (_, args, message) => {
  const { code, output } = await run('deploy-config', {}, ...args);
  expect(code).toBe(1);
  expect(output).toMatch(message);
  for (const host of ['caddy', 'cloudflare', 'netlify', 'nginx', 'vercel']) expect(output).toContain(`  ${host}: `);
});

test('a documentary with problems has no configuration, and its problems are printed', async () => {
  const content = join(sitesFolder, 'broken/bad-value/content');
  const { code, output } = await run('deploy-config', { CONTENT_DIR: content }, 'nginx');
  expect(code).toBe(1);
  expect(output).toMatch(/documentary\.yaml:\d+:\d+/);
  expect(output).not.toContain('location');
});

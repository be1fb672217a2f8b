import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../src/publish/manifest.ts';
import { verify } from '../src/site/verify/verify.ts';
import { run, type TemporaryFolder, temporaryFolder } from './support/build.ts';
import { builtCase } from './support/built-case.ts';
import { serve } from './support/serve.ts';
import { filesIn } from './support/site.ts';

const base = '/a/path/';
let folder: TemporaryFolder;
/** What was built, and a copy of it to be spoilt. */
let built: string;
let copy: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  built = await builtCase('least');
});
afterAll(() => folder[Symbol.asyncDispose]());

async function freshCopy(): Promise<void> {
  copy = join(folder.path, 'copy');
  await rm(copy, { recursive: true, force: true });
  await cp(built, copy, { recursive: true });
}
const check = (options: Partial<Parameters<typeof verify>[0]> = {}) =>
  verify({ copy, manifest: undefined, outDir: built, timeout: 20_000, ...options });

describe('the list', () => {
  test('has every file of the site but itself, in order', async () => {
    const { files, address, title } = JSON.parse(await readFile(join(built, 'manifest.json'), 'utf8')) as Manifest;
    expect(files.map(({ path }) => path)).toEqual((await filesIn(built)).filter((file) => file !== 'manifest.json'));
    expect({ address, title }).toEqual({ address: `https://example.org${base}`, title: 'Only words' });
  });
});

describe('a copy in a folder', () => {
  test('is as it should be', async () => {
    await freshCopy();
    const { report, whole } = await check();
    expect(whole).toBe(true);
    expect(report).toBe(
      `Only words, compared with ${join(built, 'manifest.json')}\nAll ${(await filesIn(built)).length} files are as they should be.`,
    );
  });

  test('one flipped bit is found, in whichever file it is', async () => {
    await freshCopy();
    for (const [index, file] of (await filesIn(copy)).entries()) {
      const path = join(copy, file);
      const good = await readFile(path);
      const bad = Buffer.from(good);
      bad[Math.floor(bad.length / 2)]! ^= 1 << (index % 8);
      await writeFile(path, bad);
      const { report, whole } = await check();
      expect(whole, file).toBe(false);
      expect(report).toContain(`altered     ${file}`);
      expect(report).toMatch(/: 1 altered\.$/);
      await writeFile(path, good);
    }
    expect((await check()).whole).toBe(true);
  });

  test('a page that is missing is named with its address, and what was added with its path', async () => {
    await freshCopy();
    await rm(join(copy, 'about/index.html'));
    await mkdir(join(copy, '.hidden'));
    await writeFile(join(copy, '.hidden/tracker.js'), 'track()');
    await rename(join(copy, 'feed.xml'), join(copy, 'feed.xml.old'));
    await mkdir(join(copy, 'feed.xml'));
    await symlink('/etc/passwd', join(copy, 'charts/link'));
    const { report, whole } = await check();
    expect(whole).toBe(false);
    expect(report).toContain(`missing     about/index.html (https://example.org${base}about/)`);
    expect(report).toContain('added       .hidden/tracker.js\n');
    expect(report).toContain('added       feed.xml.old\n');
    expect(report).toContain('added       charts/link\n');
    expect(report).toMatch(/feed\.xml \(https/);
    expect(report).toMatch(/: 1 altered, 1 missing, 3 added\.$/);
  });

  test('its own list is trusted only where there is no other, and that is said', async () => {
    await freshCopy();
    const page = join(copy, 'about/index.html');
    const forged = (await readFile(page, 'utf8')).replace('</body>', '<p>forged</p></body>');
    await writeFile(page, forged);
    const list = join(copy, 'manifest.json');
    const text = await readFile(list, 'utf8');
    const manifest = JSON.parse(text) as Manifest;
    const entry = manifest.files.find(({ path }) => path === 'about/index.html')!;
    const sum = createHash('sha256').update(forged).digest('hex');
    await writeFile(
      list,
      text.replace(JSON.stringify(entry), JSON.stringify({ ...entry, bytes: Buffer.byteLength(forged), sha256: sum })),
    );

    const alone = await check({ outDir: join(folder.path, 'nothing') });
    expect(alone.whole).toBe(true);
    expect(alone.report).toContain("This is the copy's own list. It shows damage; but");

    for (const options of [{}, { manifest: join(built, 'manifest.json'), outDir: join(folder.path, 'nothing') }]) {
      const { report, whole } = await check(options);
      expect(whole).toBe(false);
      expect(report).not.toContain('own list');
      expect(report).toContain('altered     about/index.html');
      expect(report).toContain('altered     manifest.json');
    }
  });

  test('a list of a stranger that leads out of the folder is refused', async () => {
    await freshCopy();
    const list = join(copy, 'manifest.json');
    await writeFile(list, (await readFile(list, 'utf8')).replace('"404.html"', '"../404.html"'));
    await expect(check({ outDir: join(folder.path, 'nothing') })).rejects.toThrow(
      `${list} is no manifest.json that this version can read. files.0.path: must be a path inside the site`,
    );
  });

  test('no folder, or no list, is told in a sentence', async () => {
    await freshCopy();
    await rm(join(copy, 'manifest.json'));
    await expect(check({ copy: join(copy, 'none') })).rejects.toThrow(`There is no folder ${join(copy, 'none')}.`);
    await expect(check({ outDir: join(folder.path, 'nothing') })).rejects.toThrow('There is nothing to compare with');
    await expect(check({ manifest: join(copy, 'none.json') })).rejects.toThrow(
      `There is no ${join(copy, 'none.json')}.`,
    );
  });
});

/** Serves by hand, for hosts that do what they should not. */
async function host(listener: RequestListener): Promise<{ url: string } & AsyncDisposable> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, [Symbol.asyncDispose]: close };
}

/** The bytes that a good host would answer with; undefined where there are none. */
const bytesAt = (url = '') =>
  readFile(join(built, url.slice(base.length).replace(/(^|\/)$/, '$1index.html'))).catch(() => undefined);

describe('a mirror', () => {
  test('is as it should be, under another address, and what hosts do not serve is not asked for', async () => {
    const mirror = await serve(built, base);
    const { report, whole } = await check({ copy: mirror.url });
    await mirror.close();
    expect(report).toMatch(
      /\nNot asked for, because hosts read them and do not serve them: \d+ files?\.\nAll \d+ files/,
    );
    expect(whole).toBe(true);
  });

  test('is read whatever way its bytes are packed', async () => {
    await using mirror = await host(async ({ url }, response) => {
      const bytes = (await bytesAt(url)) ?? (await readFile(join(built, '404.html')));
      response.writeHead((await bytesAt(url)) ? 200 : 404, { 'content-encoding': 'gzip' }).end(gzipSync(bytes));
    });
    expect(await check({ copy: mirror.url })).toMatchObject({ whole: true });
  });

  test('that puts something into pages is found out, page by page', async () => {
    await using mirror = await host(async ({ url }, response) => {
      const bytes = await bytesAt(url);
      const text = (bytes ?? (await readFile(join(built, '404.html')))).toString('latin1');
      const script = '<script src="/cdn-cgi/scripts/email-decode.min.js"></script></body>';
      response.writeHead(bytes ? 200 : 404).end(Buffer.from(text.replace('</body>', script), 'latin1'));
    });
    const { report, whole } = await check({ copy: mirror.url });
    expect(whole).toBe(false);
    expect(report).toContain(`altered     ${mirror.url}chapters/one/\n`);
    expect(report).toContain('Cloudflare has rewritten it: switch Email Address Obfuscation');
    const pages = (await filesIn(built)).filter((file) => file.endsWith('.html'));
    expect(report).toMatch(new RegExp(`: ${pages.length} altered\\.$`));
  });

  test('that fails, leads away, hangs or lies about one page is told for that page', async () => {
    await using mirror = await host(async ({ url = '' }, response) => {
      const path = url.slice(base.length);
      if (path === 'about/') return void response.writeHead(500).end();
      if (path === 'charts/') return void response.writeHead(302, { location: 'https://evil.example/' }).end();
      if (path === 'glossary/') return void response.writeHead(200).write('a start');
      if (path === 'timeline/') return void response.socket?.destroy();
      if (path === 'sources/') return void response.writeHead(404).end();
      if (path === 'feed.xml') return void response.writeHead(200).end(Buffer.alloc(5_000_000, 'x'));
      const bytes = await bytesAt(url);
      response.writeHead(bytes ? 200 : 404).end(bytes ?? (await readFile(join(built, '404.html'))));
    });
    const { report, whole } = await check({ copy: mirror.url, timeout: 5000 });
    const told = (kind: string, path: string) => `${kind.padEnd(10)}  ${mirror.url}${path}\n${' '.repeat(12)}`;
    expect(whole).toBe(false);
    expect(report).toContain(`${told('unreadable', 'about/')}The host answers with status 500.`);
    expect(report).toContain(`${told('altered', 'charts/')}It leads away, to `);
    expect(report).toContain(`${told('unreadable', 'glossary/')}No whole answer came within 5 s.`);
    expect(report).toContain(`${told('unreadable', 'timeline/')}There is no answer: `);
    expect(report).toContain(`${told('missing', 'sources/')}The host says that it is not there (status 404).`);
    expect(report).toContain(`${told('altered', 'feed.xml')}It is far longer than it should be.`);
    expect(report).toMatch(/: 2 altered, 1 missing, 3 unreadable\.$/);
  });

  test('that is not there is told once', async () => {
    const gone = await host(() => undefined);
    await gone[Symbol.asyncDispose]();
    await expect(check({ copy: gone.url })).rejects.toThrow(`${gone.url}: There is no answer: ECONNREFUSED.`);
  });
});

describe('the command', () => {
  test('ends with 0 where all is as it should be, and with 1 where it is not', async () => {
    await freshCopy();
    const good = await run('verify', { OUT_DIR: built }, copy);
    expect(good).toMatchObject({ code: 0, output: expect.stringContaining('files are as they should be.\n') });
    await writeFile(join(copy, 'index.html'), '');
    const bad = await run('verify', { OUT_DIR: built }, copy);
    expect(bad).toMatchObject({ code: 1, output: expect.stringContaining(': 1 altered.\n') });
  });

  test.each([
    [['--timeout', 'soon'], '--timeout must be seconds, such as 30; found soon'],
    [['a', 'b'], 'One copy at a time; found a b'],
    [['http://'], 'expected an address such as https://example.org/; found http://'],
    [['--manifesto', 'x'], "Unknown option '--manifesto'"],
  ])('%j is refused in a sentence', async (args, message) => {
    const { code, output } = await run('verify', { OUT_DIR: built }, ...args);
    expect(code).toBe(1);
    expect(output).toContain(message);
    expect(output).toContain('Usage: npm run verify');
    expect(output, 'a sentence is enough').not.toMatch(/^\s+at /m);
  });
});

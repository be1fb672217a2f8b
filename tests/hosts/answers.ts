import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { expect, test } from 'vitest';
import { fieldsAt, fileKindNames, fits } from '../../src/publish/headers.ts';
import { addressOf, filesIn } from '../support/site.ts';
import { type Answer, ask } from './ask.ts';
import { type HostedSite, secret } from './sites.ts';

/** A server with the sites that it was told of. */
export interface Serving {
  origin: string;
  sites: readonly HostedSite[];
  /** The encodings of which it has files in store. */
  encodings: readonly ('br' | 'gzip')[];
}

/** What a file is called by the ending of its name, where the table says nothing of it. */
const types: Record<string, string> = {
  bib: 'application/x-bibtex',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
};
const endings = { br: '.br', gzip: '.gz' } as const;

/** A file of a site that is there for readers, with its address. */
interface Served {
  file: string;
  address: string;
  site: HostedSite;
}

/** The files of some sites that are there for readers. */
export async function servedFiles(sites: readonly HostedSite[]): Promise<Served[]> {
  const all = await Promise.all(
    sites.map(async (site) => {
      const files = (await filesIn(site.folder)).filter(
        (file) => !/(^|\/)[._]|\.(br|gz)$|^(404\.html|manifest\.json)$/.test(file),
      );
      return files.map((file) => ({ file, site, address: `${site.paths.base}${addressOf({ file })}` }));
    }),
  );
  return all.flat();
}

/** The headers of an answer that the table knows, and those that it says the answer should have. */
export function compared(answer: Answer, { headers }: HostedSite, address: string, type?: string) {
  const named = [headers.everywhere, ...Object.values(headers.kinds).map(({ fields }) => fields)].flatMap(Object.keys);
  const names = [...new Set([...named, 'content-type'].map((name) => name.toLowerCase()))].sort();
  const fields = Object.entries(fieldsAt(address, headers)).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  const should = new Map([...(type ? [['content-type', type] as const] : []), ...fields]);
  const said = (of: (name: string) => unknown) => Object.fromEntries(names.map((name) => [name, of(name) ?? 'absent']));
  return [said((name) => answer.headers[name]), said((name) => should.get(name))] as const;
}

/**
 * The tests that every server must pass.
 *
 * @param serving the server, once it runs
 */
export function answersAsTold(serving: () => Serving): void {
  test('every file is sent whole, with the headers that the table has for it and no others of them', async () => {
    const { origin, sites } = serving();
    const files = await servedFiles(sites);
    for (const { file, address, site } of files) {
      const answer = await ask(origin, address);
      expect(answer.status, address).toBe(200);
      expect(answer.body.equals(await readFile(join(site.folder, file))), address).toBe(true);
      const [said, should] = compared(answer, site, address, types[file.split('.').at(-1)!]);
      expect(said, address).toEqual(should);
      expect(answer.headers.server ?? '', address).not.toMatch(/\d/);
    }
    // Of each kind of file there was one.
    const seen = fileKindNames.filter((kind) =>
      files.some(({ address, site }) => site.headers.kinds[kind].patterns.some((pattern) => fits(address, pattern))),
    );
    expect(seen).toEqual(fileKindNames);
  });

  test('a file that has not changed is not sent again, and keeps its headers', async () => {
    const { origin, sites } = serving();
    for (const { address, site } of await servedFiles(sites)) {
      const { headers } = await ask(origin, address);
      for (const [question, answer] of [
        ['If-None-Match', headers.etag],
        ['If-Modified-Since', headers['last-modified']],
      ] as const) {
        const again = await ask(origin, address, { [question]: answer });
        expect({ status: again.status, bytes: again.body.length }, `${address} ${question}`).toEqual({
          status: 304,
          bytes: 0,
        });
        const { 'content-type': _, ...kept } = compared(again, site, address)[0];
        const { 'content-type': __, ...should } = compared(again, site, address)[1];
        expect(kept, address).toEqual(should);
      }
      const changed = await ask(origin, address, { 'If-None-Match': '"another"' });
      expect(changed.status, address).toBe(200);
    }
  });

  test('what was compressed beforehand is sent to whoever takes it', async () => {
    const { origin, sites, encodings } = serving();
    let sent = 0;
    for (const { file, address, site } of await servedFiles(sites)) {
      for (const encoding of encodings) {
        const stored = join(site.folder, file + endings[encoding]);
        if (!existsSync(stored)) continue;
        const answer = await ask(origin, address, { 'Accept-Encoding': encoding });
        expect(answer.headers['content-encoding'], address).toBe(encoding);
        expect(answer.headers.vary, address).toMatch(/accept-encoding/i);
        expect(answer.body.equals(await readFile(stored)), address).toBe(true);
        const [said, should] = compared(answer, site, address, types[file.split('.').at(-1)!]);
        expect(said, address).toEqual(should);
        sent += 1;
      }
    }
    expect(sent).toBeGreaterThan(50 * encodings.length);
  });

  test('what is not there is answered by the page for it, with status 404 and its headers', async () => {
    const { origin, sites } = serving();
    for (const site of sites) {
      const { base, notFound } = site.paths;
      const page = await readFile(join(site.folder, '404.html'));
      for (const path of [
        'nothing',
        'nothing/',
        'chapters/nothing/',
        'charts/nothing.svg',
        'assets/nothing.js',
        'assets/',
      ]) {
        const answer = await ask(origin, `${base}${path}`);
        expect(answer.status, path).toBe(404);
        expect(answer.body.equals(page), path).toBe(true);
        const [said, should] = compared(answer, site, notFound, 'text/html; charset=utf-8');
        expect(said, path).toEqual(should);
      }
    }
  });

  test('an address without the slash at its end leads to the one with it', async () => {
    const { origin, sites } = serving();
    const files = await servedFiles(sites);
    for (const { address, site } of files.filter((one) => one.address.endsWith('/'))) {
      const { status, headers } = await ask(origin, address.slice(0, -1));
      expect([301, 308], address).toContain(status);
      expect(new URL(headers.location!, `${origin}${address.slice(0, -1)}`).href).toBe(`${origin}${address}`);
      for (const [name, value] of Object.entries(site.headers.everywhere)) {
        expect(headers[name.toLowerCase()], address).toBe(value);
      }
    }
  });

  test('nothing outside of the site is sent, nor what hides in it', async () => {
    const { origin } = serving();
    const ways = [
      '..',
      '%2e%2e',
      '.%2e',
      '..%2f',
      '%2e%2e%2f',
      '..%5c',
      '..\\',
      '%252e%252e',
      '..;',
      '....//',
      '%c0%ae%c0%ae',
    ];
    const out = ways.flatMap((way) => [
      `/the-list/${way}/secret.txt`,
      `/the-list/${way}/${way}/secret.txt`,
      `/the-list/chapters/${way}/${way}/${way}/secret.txt`,
      `/${way}/secret.txt`,
    ]);
    const hidden = [
      '.env',
      'chapters/.git',
      '%2eenv',
      './.env',
      '/.env',
      'chapters/..%2f.env',
      '_headers',
      '%5fheaders',
    ];
    const odd = [
      '/the-list/index.html%00.txt',
      '/the-list/%00',
      '/the-list/charts/the-list.svg%00.png',
      '/the-list%2f.env',
    ];
    for (const path of [...out, ...hidden.map((name) => `/the-list/${name}`), ...odd]) {
      const { status, body } = await ask(origin, path);
      expect(status, path).toBeGreaterThanOrEqual(300);
      expect(body.toString('latin1'), path).not.toContain(secret);
      expect(body.toString('latin1'), path).not.toContain('Permissions-Policy:');
    }
  });

  test('asked for the head alone, for a part or in another way, it answers so', async () => {
    const { origin, sites } = serving();
    for (const { folder, paths } of sites) {
      const page = await readFile(join(folder, 'index.html'));
      const head = await ask(origin, paths.home, { method: 'HEAD' });
      expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, `${page.length}`]);
      const part = await ask(origin, paths.home, { Range: 'bytes=5-14' });
      expect(part.status).toBe(206);
      expect(part.body.equals(page.subarray(5, 15))).toBe(true);
      expect((await ask(origin, paths.home, { Range: `bytes=${page.length}-` })).status).toBe(416);
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE']) {
        expect((await ask(origin, paths.figures, { method })).status, method).toBe(405);
      }
    }
  });

  test('under load, every answer comes and is good', async () => {
    const { origin, sites } = serving();
    const files = await servedFiles(sites);
    const requests = files.map(({ address }) => ({ path: address, headers: { 'accept-encoding': 'gzip' } }));
    const amount = 1500;
    const result = await autocannon({ url: origin, connections: 20, amount, timeout: 100, requests });
    expect(result).toMatchObject({ errors: 0, timeouts: 0, non2xx: 0, '2xx': amount });
  });
}

import { describe, expect, test } from 'vitest';
import { type Headers, headersOf } from '../../../src/publish/headers.ts';
import { addressExpression, type Hosted } from '../../../src/publish/hosts/host.ts';
import { hosts, isHostName } from '../../../src/publish/hosts/index.ts';
import { pathsOf } from '../../../src/publish/paths.ts';
import { unbalanced } from '../../hosts/unbalanced.ts';

/** A site with little in its table, so that what a host is told of it can be read. */
function aSite(url: string, given: Partial<Hosted> = {}): Hosted {
  const paths = pathsOf(url);
  const kinds = {
    pages: { patterns: [paths.home, paths.chapter('*')], fields: { 'X-Page': `"a" 'b'; c=(), \\d` } },
    twins: { patterns: [paths.chapterTwin('*')], fields: { 'Content-Type': 'text/markdown; charset=utf-8' } },
  };
  const headers = { everywhere: { 'X-All': '1' }, kinds: kinds as unknown as Headers['kinds'] };
  return { title: 'A Site', paths, headers, root: '/srv/www', ...given };
}

const names = Object.keys(hosts) as (keyof typeof hosts)[];

test.each(names)('%s is told of a site below a path, and of one at the root', async (name) => {
  const { file, write } = hosts[name];
  const ending = file.split('.').at(-1)!.replace('_headers', 'txt');
  await expect(write(aSite('https://example.org/a/path/'))).toMatchFileSnapshot(`output/${name}-below.${ending}`);
  await expect(write(aSite('https://example.org/'))).toMatchFileSnapshot(`output/${name}-root.${ending}`);
});

test.each(names)('what is said to %s by the table is in it, every header of every kind', (name) => {
  const paths = pathsOf('https://example.org/the-list/');
  const headers = headersOf(paths);
  const text = hosts[name].write({ title: 'The List', paths, headers, root: '/srv' });
  const fields = [headers.everywhere, ...Object.values(headers.kinds).map((kind) => kind.fields)];
  for (const value of fields.flatMap(Object.values)) expect(text).toContain(value);
});

test.each(['cloudflare', 'netlify'] as const)('%s is told no more than it reads', (name) => {
  const paths = pathsOf(`https://example.org/${'a-long-path/'.repeat(10)}`);
  const lines = hosts[name].write({ title: 'The List', paths, headers: headersOf(paths), root: '/srv' }).split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  expect(lines.filter((line) => /^\/.*\*.*\*/.test(line))).toEqual([]);
});

test('the file for Vercel is JSON, and a sign that means something in its patterns is one of the address', () => {
  const { headers } = JSON.parse(hosts.vercel.write(aSite('https://example.org/a(b):c/')));
  expect(headers.map(({ source }: { source: string }) => source)).toEqual([
    '/a\\(b\\)\\:c/(.*)',
    '/a\\(b\\)\\:c/',
    '/a\\(b\\)\\:c/chapters/(.*)/',
    '/a\\(b\\)\\:c/chapters/(.*).md',
  ]);
});

describe('the expression of some patterns', () => {
  const fits = (address: string, ...patterns: string[]) => new RegExp(addressExpression(patterns)).test(address);

  test('is that of their addresses and of no others', () => {
    expect(fits('/a/b.svg', '/a/*.svg')).toBe(true);
    expect(fits('/a/b/c.svg', '/a/*.svg')).toBe(true);
    expect(fits('/a/bxsvg', '/a/*.svg')).toBe(false);
    expect(fits('/x/a/b.svg', '/a/*.svg', '/b')).toBe(false);
    expect(fits('/b', '/a/*.svg', '/b')).toBe(true);
  });

  test('is of the address as it is read, not as it is written', () => {
    expect(fits('/so (a) b+/c', '/so%20(a)%20b+/*')).toBe(true);
  });
});

test('a title of several lines stays a remark, and adds nothing to what a host is told', () => {
  for (const name of ['nginx', 'caddy'] as const) {
    const lines = hosts[name].write(aSite('https://example.org/', { title: 'One\n} server {\r\nthree' })).split('\n');
    expect(lines.filter((line) => line.includes('three'))).toEqual([lines[0]]);
    expect(lines[0]).toMatch(/^# One \} server \{ three, /);
  }
});

test.each(['nginx', 'caddy'] as const)('every brace of what %s is told is closed', (name) => {
  const text = hosts[name].write(aSite('https://example.org/a%7Bpath%22/', { root: '/srv/"{' }));
  expect(unbalanced(text)).toEqual([]);
  expect(unbalanced(`${text}}`)).toEqual(['}']);
  expect(unbalanced(`{${text}`)).toEqual(['{']);
});

test('Netlify reads what Cloudflare reads', () => {
  const site = aSite('https://example.org/a/path/');
  expect(hosts.netlify.write(site)).toBe(hosts.cloudflare.write(site));
});

test('only hosts that are there have a name', () => {
  expect(['nginx', 'Nginx', 'toString', '__proto__', ''].filter(isHostName)).toEqual(['nginx']);
});

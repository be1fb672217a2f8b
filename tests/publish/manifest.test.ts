import { expect, test } from 'vitest';
import { type ListedFile, type Manifest, manifestText, readManifest } from '../../src/publish/manifest.ts';

const sha256 = 'a'.repeat(64);
const listed = (path: string): ListedFile => ({ path, bytes: 3, sha256 });
const manifest = (files: ListedFile[]): Manifest => ({
  manifest: 1,
  generator: 'On Record 0.1.0',
  title: 'A "list" & <more>',
  address: 'https://example.org/the-list/',
  files,
});

test('a list is JSON with one file a line, and is read as it was written', () => {
  const whole = manifest([listed('404.html'), listed('charts/a.svg'), listed('index.html')]);
  const text = manifestText(whole);
  expect(JSON.parse(text)).toEqual(whole);
  expect(readManifest(text)).toEqual(whole);
  expect(text.split('\n').filter((line) => line.includes('"path"'))).toHaveLength(3);
  expect(readManifest(manifestText(manifest([])))).toEqual(manifest([]));
});

test.each([
  '../secret',
  'charts/../../secret',
  '/etc/passwd',
  '//example.org/x',
  'C:/windows',
  'https://example.org/',
  'charts\\..\\x',
  './index.html',
  'charts//x',
  'charts/',
  '',
  '.',
  'a\nb',
  'a\u0000b',
])('a path that may lead out of the site is refused: %j', (path) => {
  expect(() => readManifest(manifestText(manifest([listed(path)])))).toThrow(
    'files.0.path: must be a path inside the site, such as charts/index.html',
  );
});

test.each(['.nojekyll', '..a/b', 'a b/ü.html', 'charts/x.csl.json', '.well-known/x'])(
  'a path inside passes: %s',
  (path) => {
    expect(readManifest(manifestText(manifest([listed(path)]))).files).toEqual([listed(path)]);
  },
);

test.each<[string, unknown, string]>([
  ['no JSON', undefined, 'expected object'],
  ['another version', { ...manifest([]), manifest: 2 }, 'manifest: '],
  ['another address', { ...manifest([]), address: 'javascript:alert(1)/' }, 'address: '],
  ['more than a site holds', manifest([{ ...listed('a'), bytes: 1e12 }]), 'files.0.bytes: '],
  ['less than nothing', manifest([{ ...listed('a'), bytes: -1 }]), 'files.0.bytes: '],
  ['a sum that is none', manifest([{ ...listed('a'), sha256: 'A' }]), 'files.0.sha256: '],
  ['a path twice', manifest([listed('a'), listed('a')]), 'files: must be sorted by path, each path once'],
  ['paths out of order', manifest([listed('b'), listed('a')]), 'files: must be sorted by path, each path once'],
])('a list with %s is refused in a sentence', (_, value, message) => {
  expect(() => readManifest(JSON.stringify(value) ?? '<html>')).toThrow(message);
});

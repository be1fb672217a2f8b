import { expect, test } from 'vitest';
import { addressIn, isServed, lengthOf, printable, reportFindings } from '../../src/publish/copy-findings.ts';

const site = 'https://example.org/the-list/';

test.each([
  ['index.html', site],
  ['chapters/candiru/index.html', `${site}chapters/candiru/`],
  ['404.html', `${site}404.html`],
  ['reindex.html', `${site}reindex.html`],
  ['charts/a b#1?.svg', `${site}charts/a%20b%231%3F.svg`],
  ['%2e%2e/x', `${site}%252e%252e/x`],
])('%s is asked for at its address', (path, address) => {
  expect(addressIn(site, path)).toBe(address);
});

test.each([
  ['_headers', false],
  ['vercel.json', false],
  ['.nojekyll', false],
  ['index.html.br', false],
  ['charts/a.svg.gz', false],
  ['charts/_headers.svg', true],
  ['index.html', true],
  ['manifest.json', true],
])('%s is served: %s', (path, served) => {
  expect(isServed(path)).toBe(served);
});

test('lengths are told in words', () => {
  expect(lengthOf(11, 10)).toBe('It is 1 byte longer than it should be (10 bytes).');
  expect(lengthOf(8, 10)).toBe('It is 2 bytes shorter than it should be (10 bytes).');
  expect(lengthOf(1, 1)).toBe('It has the right length, 1 byte, but not the right content.');
});

test('a report names each file under what is the matter with it, and counts', () => {
  const findings = [
    { path: 'z', kind: 'added', why: 'The build has made no such file.' },
    { path: 'b', kind: 'altered', why: 'It is 2 bytes shorter than it should be (10 bytes).' },
    { path: 'a', kind: 'altered', why: 'It is 1 byte longer than it should be (10 bytes).' },
  ] as const;
  expect(reportFindings(findings, 12, (path) => `/${path}`)).toBe(
    `altered     /a
            It is 1 byte longer than it should be (10 bytes).
altered     /b
            It is 2 bytes shorter than it should be (10 bytes).
added       /z
            The build has made no such file.
Of 12 files: 2 altered, 1 added.`,
  );
  expect(reportFindings([], 12, String)).toBe('All 12 files are as they should be.');
});

test('a name that would act on a terminal does not', () => {
  expect(printable('a \u001b[2J b\u202e')).not.toMatch(/\p{C}/u);
  expect(printable('chapters/ü/index.html')).toBe('chapters/ü/index.html');
});

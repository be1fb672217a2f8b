import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { pagesOf } from '../support/site.ts';

const embeds = (await pagesOf(inject('theList'))).filter(({ file }) => file.startsWith('embed/'));

test('the script of a page in a frame is small, and the same in all', () => {
  const scripts = embeds.map(({ document }) =>
    [...document.querySelectorAll('script:not([type])')].map((one) => one.textContent),
  );
  expect(new Set(scripts.map((all) => all.join('\n'))).size).toBe(1);
  expect(scripts[0]).toHaveLength(1);
  expect(gzipSync(scripts[0]![0]!, { level: 9 }).length).toBeLessThanOrEqual(2048);
  expect(scripts[0]![0]).toContain('postMessage');
});

test('it keeps nothing, fetches nothing and runs no text', () => {
  const script = embeds[0]!.document.querySelector('script:not([type])')!.textContent;
  expect(script).not.toMatch(
    /\b(localStorage|sessionStorage|indexedDB|cookie|fetch|XMLHttpRequest|sendBeacon|eval|Function|innerHTML)\b/,
  );
  // The one thing that it may load is what the page itself names.
  expect(script.match(/\bimport\b[^)]*\)/g)).toEqual([expect.stringMatching(/^import\(\w+\.dataset\.explore\)$/)]);
});

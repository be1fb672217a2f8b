import { gzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { words } from '../../src/documentary/words/index.ts';
import { bundleScript } from '../../src/site/client-scripts.ts';

const script = await readFile(join(inject('theList'), 'embed/explore.js'), 'utf8');

test('the script that explores charts holds no schema and nothing that only the build needs', () => {
  expect(script).not.toMatch(/zod|strictObject|discriminatedUnion|linkedom|astro/i);
  expect(script).toContain('logarithmic');
});

test('the script that explores charts stays small', () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(40_960);
});

test('the script that explores charts can be asked to redraw from another page, and says where it was made to nobody', async () => {
  expect(script).toMatch(/export\s*\{[^}]*\bexplore\b[^}]*\}/);
  expect(script).toMatch(/export\s*\{[^}]*\bredraw\b[^}]*\}/);
  expect(script).not.toMatch(/\/(home|tmp|root|work)\//);
});

describe.each(Object.keys(words).filter((language) => language !== 'en'))('in %s', async (language) => {
  const { code } = await bundleScript('explore.ts', { language });

  test('the script that explores charts stays as small', () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(40_960);
  });

  test('it brings the words of that language and of no other', () => {
    const { reset, written, open } = words[language]!.explore;
    for (const text of [reset, written, open]) expect(code.includes(text), text).toBe(true);
    for (const [other, table] of Object.entries(words)) {
      if (other !== language) expect(code.includes(table!.explore.reset), other).toBe(false);
    }
  });
});

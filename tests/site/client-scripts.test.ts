import { gzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

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

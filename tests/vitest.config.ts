import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

// What node compiles is kept for the many commands that tests run and for the workers that run the tests.
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/compiled');

export default defineConfig({
  test: {
    root,
    include: ['tests/**/*.test.ts'],
    // Vitest leaves one processor free, which on a machine of two would be half of it.
    maxWorkers: '100%',
    // Nothing under test keeps anything between calls, so a worker may go on to the next file with the modules it has.
    isolate: false,
    globalSetup: ['tests/support/build-the-list.ts'],
    // A site is built or a browser started in some tests; none of them is about how long that takes.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
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

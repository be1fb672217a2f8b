import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const longest = ['browser/every-page', 'faces', 'kept-pages', 'browser/dev', 'killed-builds', 'browser/axe'];

/** Begins with the files that take longest: begun last, one of them would be waited for alone. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      (longest.findIndex((name) => moduleId.endsWith(`tests/${name}.test.ts`)) + 1 || Infinity) - 1;
    return (await super.sort(files)).toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
  }
}

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    // Vitest leaves one processor free, which on a machine of two would be half of it.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    globalSetup: ['tests/support/build-the-list.ts'],
    // A site is built or a browser started in some tests; none of them is about how long that takes.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

import type { AstroIntegration } from 'astro';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/desk/index.ts';
import { pathsOf } from '../../src/publish/paths.ts';
import { devDrafts } from '../../src/site/dev-drafts.ts';
import { shownContent } from '../../src/site/shown-content.ts';
import { type Files, memoryFolder } from '../support/small-content.ts';
import { waitingContent } from '../support/waiting-content.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;

describe('a build by Astro itself', () => {
  const paths = pathsOf('https://example.org/');
  const built = async (files: Files, now?: () => number) => {
    const content = shownContent(await read(memoryFolder(files), [], now));
    const setup = devDrafts(content, '/content', paths).hooks['astro:config:setup']!;
    return setup({ command: 'build' } as Parameters<Setup>[0]);
  };
  const content = (mark: string) =>
    waitingContent([
      { id: 'a', shares: [] },
      { id: 'b', mark, shares: [] },
    ]);

  test.each(['draft: true', 'publishAt: 2026-12-01'])('is refused where it would publish %s', async (mark) => {
    await expect(built(content(mark))).rejects.toThrow('Build with npm run build, which leaves them out.');
    await expect(built(content(mark), () => 0)).resolves.toBeUndefined();
  });

  test('is none of its business where nothing waits', async () => {
    await expect(built(content('draft: false'))).resolves.toBeUndefined();
    await expect(built(content('publishAt: 2026-12-01'), () => Date.parse('2026-12-01'))).resolves.toBeUndefined();
  });
});

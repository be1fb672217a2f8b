import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Documentary } from '../documentary/index.ts';
import { chapterCitation } from '../publish/citation.ts';
import { citationFiles } from '../publish/citation-files.ts';
import { citationKinds, type Paths } from '../publish/paths.ts';
import { projectRoot } from './settings.ts';

/**
 * The citations of all chapters as files. A build writes them itself, beside Astro's routes: a route costs a build about
 * a millisecond a file, which for three small files a chapter is a tenth of all its work.
 *
 * @param documentary what is built; nothing where it has problems, which the dev server shows
 * @param paths where the documentary stands
 */
export function chapterCitations(documentary: Documentary | undefined, paths: Paths): AstroIntegration {
  return {
    name: 'on-record:chapter-citations',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/[...language]/chapters/[chapter].[kind]',
          entrypoint: join(projectRoot, 'src/site/citations.ts'),
        });
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const files = (documentary?.chapters ?? []).flatMap((chapter) => {
          const item = chapterCitation(chapter, documentary!, paths);
          return citationKinds.map((kind) => ({ path: paths.chapterFile(chapter.id, kind), kind, item }));
        });
        await Promise.all(
          files.map(({ path, kind, item }) =>
            writeFile(join(site, path.slice(paths.base.length)), citationFiles[kind](item)),
          ),
        );
      },
    },
  };
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { chapterCitation } from '../publish/citation.ts';
import { citationFiles } from '../publish/citation-files.ts';
import type { Edition } from '../publish/edition.ts';
import { citationKinds } from '../publish/paths.ts';
import { projectRoot } from './settings.ts';

/**
 * The citations of all chapters as files. A build writes them itself, beside Astro's routes: a route costs a build about
 * a millisecond a file, which for three small files a chapter is a tenth of all its work.
 *
 * @param editions what is built; nothing where it has problems, which the dev server shows
 */
export function chapterCitations(editions: readonly Edition[]): AstroIntegration {
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
        const files = editions.flatMap(({ documentary, paths }) =>
          documentary.chapters.flatMap((chapter) => {
            const item = chapterCitation(chapter, documentary, paths);
            return citationKinds.map((kind) => ({
              file: paths.chapterFile(chapter.id, kind).slice(paths.site.length),
              kind,
              item,
            }));
          }),
        );
        await Promise.all(files.map(({ file, kind, item }) => writeFile(join(site, file), citationFiles[kind](item))));
      },
    },
  };
}

import { join, sep } from 'node:path';
import { uneval } from 'devalue';
import type { Plugin, ViteDevServer } from 'vite';
import { diskFolder, read, type Reading } from '../desk/index.ts';
import { pathsOf } from '../publish/paths.ts';
import { picturesModule } from './picture-modules.ts';
import type { Settings } from './settings.ts';

const recordModule = 'virtual:on-record/documentary';
const chaptersModule = 'virtual:on-record/chapters';

/**
 * The documentary as modules of the site: `virtual:on-record/documentary` is the record with the address of the site,
 * `virtual:on-record/chapters` the rendered chapters by id. In the dev server they follow the content folder.
 *
 * @param settings where the content is
 * @param first what the desk made of it when the command began
 */
export function documentaryModules(settings: Settings, first: Reading): Plugin {
  let reading = first;
  let dev = false;

  return {
    name: 'on-record:documentary',
    configureServer(server) {
      dev = true;
      follow(server, settings.contentDir, async () => {
        reading = await read(diskFolder(settings.contentDir));
      });
    },
    resolveId: (id) => (id === recordModule || id === chaptersModule ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${recordModule}` && id !== `\0${chaptersModule}`) return undefined;
      const { documentary } = reading;
      if (!documentary) return this.error(asError(reading, settings.contentDir));
      if (id === `\0${recordModule}`) {
        const { absolute, base } = pathsOf(settings.siteUrl ?? documentary.url);
        return `export const documentary = ${uneval(documentary)}; export const url = ${uneval(absolute(base))};`;
      }
      return chapters(
        documentary.chapters.map((chapter) => ({
          id: chapter.id,
          path: join(settings.contentDir, 'chapters', `${chapter.id}.mdx`),
        })),
        dev,
      );
    },
  };
}

// A build bundles all chapters in one go, which halves its time; the dev server loads the one that is looked at.
function chapters(files: { id: string; path: string }[], lazily: boolean): string {
  const quoted = JSON.stringify;
  const imports = lazily ? [] : files.map(({ path }, n) => `import c${n} from ${quoted(path)};`);
  const entries = files.map(({ id, path }, n) =>
    lazily ? `${quoted(id)}: () => import(${quoted(path)}).then((m) => m.default)` : `${quoted(id)}: () => c${n}`,
  );
  return `${imports.join('\n')}\nexport default { ${entries.join(', ')} };`;
}

function asError({ problems }: Reading, contentDir: string) {
  const [problem] = problems;
  if (!problem) return { message: 'the content was not read' };
  const { file, line, column, message, hint } = problem;
  const more = problems.length > 1 ? `\n\nAnd ${problems.length - 1} more: run npm run check.` : '';
  return {
    message: `${file}:${line}:${column} ${message}\n${hint}${more}`,
    loc: { file: join(contentDir, file), line, column: column - 1 },
  };
}

function follow(server: ViteDevServer, contentDir: string, reread: () => Promise<void>): void {
  server.watcher.add(contentDir);
  const changed = async (path: string) => {
    if (!path.startsWith(contentDir + sep)) return;
    try {
      await reread();
    } catch (error) {
      // A file may go between the moment it is listed and the moment it is read; its going is a change of its own.
      server.config.logger.warn(String(error));
      return;
    }
    for (const environment of Object.values(server.environments)) {
      for (const id of [recordModule, chaptersModule, picturesModule]) {
        const module = environment.moduleGraph.getModuleById(`\0${id}`);
        if (module) environment.moduleGraph.invalidateModule(module);
      }
      environment.hot.send({ type: 'full-reload' });
    }
  };
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
}

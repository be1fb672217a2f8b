import type { IncomingMessage } from 'node:http';
import { unwatchFile, watchFile } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { type Reading, report } from '../desk/index.ts';
import { refreshSchemas } from '../editor/index.ts';
import { editionsOf } from '../publish/edition.ts';
import type { Paths } from '../publish/paths.ts';
import { contentState, problemEvents, shownProblems } from '../publish/shown-problems.ts';
import { holdsContent } from './documentary-modules.ts';
import { fileNamer } from './file-namer.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { problemPage } from './problem-page.ts';
import { problemPlaces } from './problem-places.ts';
import type { ShownContent } from './shown-content.ts';

const script = '/src/client/problems.ts';

// What happens to a file within 50 ms of a change the watcher does not tell (chokidar, `_emit`): that it was emptied may
// be told, and not what was written into it.
const untold = 60;

// How long the watcher may take to look through a folder, in ms.
const rewatched = 1500;

/**
 * What the dev server adds to the site: it follows the content folder and has every page show what is wrong in it. Until
 * that is mended the pages keep what was shown before; where nothing could be shown yet, the list of problems is the page.
 *
 * @param content what is shown, which is given every new reading
 * @param read reads the content folder
 * @param contentDir the folder
 * @param paths where the site stands
 */
export function devContent(
  content: ShownContent,
  read: () => Promise<Reading>,
  contentDir: string,
  paths: Paths,
): AstroIntegration {
  return {
    name: 'on-record:dev-content',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        content.follows = true;
        injectScript('page', `import ${JSON.stringify(script)};`);
        updateConfig({ vite: { plugins: [follow(content, read, contentDir, paths)] } });
      },
      'astro:server:done': () => unwatchFile(contentDir),
    },
  };
}

function follow(content: ShownContent, read: () => Promise<Reading>, contentDir: string, paths: Paths): Plugin {
  const names = { short: fileNamer({ contentDir }), whole: (file: string) => join(contentDir, file) };
  const printed = () => report(content.last.problems, names.short);
  const isInside = (path: string) => path.startsWith(contentDir + sep);
  // The desk passes hidden files by: those that editors' programs keep beside a file, and the schemas that are made here.
  const isHidden = (path: string) =>
    relative(contentDir, path)
      .split(sep)
      .some((part) => part.startsWith('.'));

  return {
    name: 'on-record:dev-content',
    configureServer(server) {
      const { hot } = server.environments.client;
      const tell = (to: Pick<typeof hot, 'send'>) => {
        const { last, whole } = content;
        const editions = whole && editionsOf(whole.documentary, whole.translations ?? [], paths.absolute(paths.site));
        const places = problemPlaces(last.texts, editions && { editions, texts: whole.texts });
        to.send(problemEvents.tell, shownProblems(last.problems, paths, names, places));
      };
      let told = '';
      const warn = () => {
        const text = content.last.problems.length > 0 ? printed() : '';
        if (text !== told && text !== '') server.config.logger.error(text, { timestamp: true });
        told = text;
      };
      // How often pages had to load again: the state of the content that a page shows.
      let state = 0;
      // Pictures are no part of a reading.
      let beside = false;
      const reread = oneAtATime(async () => {
        const before = content.whole?.texts;
        const again = beside;
        beside = false;
        try {
          content.take(await read());
        } catch (error) {
          // A file may go between the moment it is listed and the moment it is read; its going is a change of its own.
          server.config.logger.warn(String(error));
          return;
        }
        warn();
        tell(hot);
        // A page that loads again for nothing may do so while the server still loads it from before, and find an error.
        if (content.last.documentary && (again || !areSame(before, content.last.texts))) {
          state += 1;
          reload(server, contentDir);
        }
        await refreshSchemas(contentDir, content.last.ids);
      }, untold);

      hot.on(problemEvents.ask, (shown, page) => {
        // It was still on its way when the others were told to load again.
        if (shown !== undefined && shown !== String(state)) page.send({ type: 'full-reload' });
        tell(page);
      });
      server.watcher.add(contentDir);
      // The watcher loses a folder that is moved away, and does not see it come back, nor another in its place.
      let gone = false;
      watchFile(contentDir, { interval: 250, persistent: false }, (now, before) => {
        const back = now.ino !== 0 && (gone || now.ino !== before.ino);
        gone = now.ino === 0;
        if (!back) return;
        server.watcher.unwatch(contentDir).add(contentDir);
        beside = true;
        void reread();
        // What is written while the watcher looks through the folder again is told by nobody.
        setTimeout(() => void reread(), rewatched).unref();
      });
      for (const event of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(event, (path) => {
          if (!isInside(path) || isHidden(path)) return;
          if (!/\.(mdx|yaml)$/.test(path)) beside = true;
          void reread();
        });
      }
      server.middlewares.use((request, response, next) => {
        if (!asksForPage(request)) return next();
        response.setHeader('server-timing', `${contentState};desc="${state}"`);
        if (content.whole) return next();
        response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
        response.end(problemPage(printed(), ['/@vite/client', script]));
      });
      warn();
      void refreshSchemas(contentDir, content.last.ids);
    },
    // What a change of the content means is known when it has been read.
    hotUpdate: { order: 'pre', handler: ({ file }) => (isInside(join(file)) ? [] : undefined) },
  };
}

function areSame(some: ReadonlyMap<string, string> | undefined, others: ReadonlyMap<string, string>): boolean {
  return some?.size === others.size && [...others].every(([file, text]) => some.get(file) === text);
}

/** Has every environment take what holds content anew, and every open page load again. */
function reload({ environments }: ViteDevServer, contentDir: string): void {
  for (const { moduleGraph, hot } of Object.values(environments)) {
    for (const [id, module] of moduleGraph.idToModuleMap) {
      if (holdsContent(id, contentDir)) moduleGraph.invalidateModule(module);
    }
    hot.send({ type: 'full-reload' });
  }
}

function asksForPage({ url = '', headers }: IncomingMessage): boolean {
  return /(^|\/)($|\?)/.test(url) || (headers.accept ?? '').includes('text/html');
}

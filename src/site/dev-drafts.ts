import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { Held } from '../documentary/index.ts';
import { draftsPath, type Paths } from '../publish/paths.ts';
import { draftEvents, shownDrafts } from '../publish/shown-drafts.ts';
import { draftsPage } from './drafts-page.ts';
import { fileNamer } from './file-namer.ts';
import { Mistake } from './mistake.ts';
import { nowFrom } from './now.ts';
import type { ShownContent } from './shown-content.ts';

const script = '/src/client/drafts.ts';
const style = '/src/styles/drafts-page.css';

/**
 * What the dev server adds for what readers do not see yet: every page marks it, and `/drafts/` lists it. A build that
 * would show it is refused.
 *
 * @param content what is shown
 * @param contentDir where it was read
 * @param paths where the site stands
 */
export function devDrafts(content: ShownContent, contentDir: string, paths: Paths): AstroIntegration {
  return {
    name: 'on-record:dev-drafts',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command === 'build' && leaks(content))
          throw new Mistake('This would publish drafts. Build with npm run build, which leaves them out.');
        if (command !== 'dev') return;
        injectScript('page', `import ${JSON.stringify(script)};`);
        updateConfig({ vite: { plugins: [follow(content, contentDir, paths)] } });
      },
    },
  };
}

function leaks({ last: { documentary, translations = [], held, instant = -Infinity } }: ShownContent): boolean {
  const shown = (language: string | undefined) =>
    language === undefined ? documentary : translations.find((translation) => translation.language === language);
  return held.some(
    ({ shelf, id, language, opens }) =>
      shelf === 'chapters' && opens > instant && shown(language)?.chapters.some((chapter) => chapter.id === id),
  );
}

function follow(content: ShownContent, contentDir: string, paths: Paths): Plugin {
  const now = (): Held[] => {
    const { held } = content.last;
    // Most documentaries have none, and the clock is asked for none.
    return held.length === 0 ? [] : held.filter(({ opens }) => opens > nowFrom());
  };
  return {
    name: 'on-record:dev-drafts',
    configureServer({ environments, middlewares }) {
      environments.client.hot.on(draftEvents.ask, (_, page) => page.send(draftEvents.tell, shownDrafts(now(), paths)));
      middlewares.use((request, response, next) => {
        if ((request.originalUrl ?? '').split('?')[0] !== draftsPath(paths)) return next();
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
        const name = fileNamer({ contentDir });
        response.end(draftsPage(now(), paths, name, { style, scripts: ['/@vite/client', script] }));
      });
    },
  };
}

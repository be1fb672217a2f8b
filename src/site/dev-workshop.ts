import type { IncomingMessage, ServerResponse } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import type { AstroIntegration } from 'astro';
import type { Connect, Plugin } from 'vite';
import { diskFolder, rereader, withTexts } from '../desk/index.ts';
import type { Paths } from '../publish/paths.ts';
import { workshopPaths } from '../publish/workshop/addresses.ts';
import type { Material } from '../publish/workshop/trial.ts';
import { bundleScript } from './client-scripts.ts';
import type { ShownContent } from './shown-content.ts';

/**
 * The workshop of charts, which the dev server adds to the page of all charts: its script, what it may draw, and what the
 * desk says of a chart that is tried out.
 *
 * @param content what is shown
 * @param contentDir the folder
 * @param paths where the site stands
 */
export function devWorkshop(content: ShownContent, contentDir: string, paths: Paths): AstroIntegration {
  const { script } = workshopPaths(paths);
  const [page, address] = [paths.charts, script].map((path) => JSON.stringify(path));
  return {
    name: 'on-record:dev-workshop',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        // Named by a variable, it is not looked for among the files of the project.
        injectScript(
          'page',
          `const at = ${address}; if (location.pathname === ${page}) import(/* @vite-ignore */ at);`,
        );
        const plugin: Plugin = {
          name: 'on-record:dev-workshop',
          configureServer: ({ middlewares }) => void middlewares.use(answering(content, contentDir, paths)),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

interface Answer {
  type: string;
  body: string;
}

/** Answers to the workshop, and passes on every other request. */
function answering(content: ShownContent, contentDir: string, paths: Paths) {
  const read = rereader();
  const ours = workshopPaths(paths);
  const json = (value: unknown): Answer => ({ type: 'application/json', body: JSON.stringify(value) ?? 'null' });
  const answers: Record<string, (request: IncomingMessage) => Promise<Answer>> = {
    [ours.script]: async () => ({ type: 'text/javascript', body: (await bundleScript('workshop/workshop.ts')).code }),
    [ours.material]: async () => json(materialOf(content)),
    [ours.problems]: async (request) => {
      const { id, yaml } = JSON.parse(await textOf(request)) as { id: string; yaml: string };
      const file = `charts/${id}.yaml`;
      const { problems } = await read(withTexts(diskFolder(contentDir), new Map([[file, yaml]])));
      return json(problems.filter((problem) => problem.file === file));
    },
  };
  return (request: Connect.IncomingMessage, response: ServerResponse, next: Connect.NextFunction) => {
    const answer = answers[(request.originalUrl ?? '').split('?')[0]!];
    if (!answer) return next();
    answer(request).then(({ type, body }) => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
      response.end(body);
    }, next);
  };
}

function materialOf({ whole }: ShownContent): Material | undefined {
  if (!whole) return undefined;
  const { counts, events, title, publisher, licence, language } = whole.documentary;
  return {
    counts: [...counts.values()],
    events: [...events.values()],
    imprint: { title, publisher, licence, language },
  };
}

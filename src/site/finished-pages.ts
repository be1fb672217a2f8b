import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { leanStyles } from '../publish/lean/lean-styles.ts';
import { withPolicy } from '../publish/own-policy.ts';
import type { Paths } from '../publish/paths.ts';
import { portablePage, portablePolicy } from '../publish/portable.ts';
import { otherwise, responseOf, type Wrap } from './prerendering.ts';
import type { Settings } from './settings.ts';

/**
 * A change that a page is given before it goes out.
 *
 * @param html the page as the changes before have left it
 * @param file its path in the site, with forward slashes: `chapters/harbour/index.html`
 * @returns the page as it goes on
 */
type PageChange = (html: string, file: string) => string;

/**
 * Gives every page what it goes out with: the styles that it uses and no others, the ways from file to file where it is
 * to work without a server, and its policy, which names what the changes before have left.
 *
 * @param settings where the site goes
 * @param paths its addresses
 */
export function finishedPages({ outDir, portable }: Settings, paths: Paths): Wrap {
  return (inner) => {
    let changes: Promise<PageChange[]> | undefined;
    const changesOf = async (): Promise<PageChange[]> => {
      const lean = leanStyles(await scriptsOf(inner, outDir, paths));
      return portable ? [lean, portablePage(paths), withPolicy, portablePolicy(paths)] : [lean, withPolicy];
    };
    return otherwise(inner, {
      async render(request, options) {
        const response = await responseOf(inner, request, options);
        if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
        changes ??= changesOf();
        const file = fileAt(new URL(request.url).pathname, paths);
        const html = (await changes).reduce((page, change) => change(page, file), await response.text());
        return new Response(html, { status: response.status, headers: response.headers });
      },
    });
  };
}

function fileAt(pathname: string, { base }: Paths): string {
  const path = decodeURI(pathname).slice(base.length);
  if (/^404\/?$/.test(path)) return '404.html';
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * The scripts of the site, by the addresses under which pages ask for them: those that the bundler has written, and those
 * that are still to be made like pages.
 */
async function scriptsOf(
  inner: AstroPrerenderer,
  outDir: string,
  { base, absolute }: Paths,
): Promise<Map<string, string>> {
  const written = (await Array.fromAsync(glob('**/*.js', { cwd: outDir }))).map(async (file) => {
    const text = await readFile(join(outDir, file), 'utf8');
    return [base + file.replaceAll('\\', '/'), text] as const;
  });
  const others = (await inner.getStaticPaths()).filter(({ pathname }) => pathname.endsWith('.js'));
  const made = others.map(async ({ pathname, route }) => {
    const address = base + pathname.replace(/^\//, '');
    const response = await responseOf(inner, new Request(absolute(address)), { routeData: route });
    return [address, await response.text()] as const;
  });
  return new Map(await Promise.all([...written, ...made]));
}

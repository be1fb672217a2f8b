import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { projectRoot } from './settings.ts';

const client = normalizePath(join(projectRoot, 'src/client'));

/** The scripts that every page has, those in frames too: they make the way by which all others are had. */
const first = [`${client}/open-search.ts`, `${client}/embed.ts`];

/** How the scripts of the project import what a reader asks for later. */
const later = 'import(/* @vite-ignore */ ';

/**
 * The browser scripts of a site that needs no server: where they would import a module or fetch a file, they are handed
 * it by a classic script.
 */
export function portableScripts(): Plugin {
  return {
    name: 'on-record:portable-scripts',
    enforce: 'pre',
    resolveId: (id, importer = '') =>
      id === './json.ts' && normalizePath(importer).startsWith(`${client}/`) ? `${client}/portable/json.ts` : undefined,
    transform(code, id) {
      if (!id.startsWith(`${client}/`)) return undefined;
      const begin = first.includes(id) ? `import ${JSON.stringify(`${client}/portable/hand-over.ts`)};\n` : '';
      return begin + code.replaceAll(later, 'handOver(');
    },
  };
}

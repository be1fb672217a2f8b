import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { portableScripts } from './portable-scripts.ts';
import { projectRoot } from './settings.ts';

const prefix = 'virtual:on-record/script/';

/** Modules that do nothing by being loaded, so that a script need not bring what it does not name, such as schemas. */
const inert = /\/src\/(documentary|chart|publish)\/|\/node_modules\/d3-/;

/**
 * The browser scripts of `src/client` as text: `virtual:on-record/script/embed` is `embed.ts` with all that it imports,
 * in one minified ES module with its exports. Pages put it into themselves or serve it under an address of their own.
 *
 * @param portable makes classic scripts of them, which hand their exports over, for a site that needs no server
 */
export function clientScripts(portable: boolean): Plugin {
  return {
    name: 'on-record:client-scripts',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const { code, files } = await bundleScript(`${id.slice(prefix.length + 1)}.ts`, portable);
      for (const file of files) this.addWatchFile(file);
      return `export default ${JSON.stringify(code)};`;
    },
  };
}

/**
 * A script of `src/client` with all that it imports, as one minified module, and the files that it is made of.
 *
 * @param script its path in `src/client`
 * @param portable makes a classic script of it
 */
export async function bundleScript(script: string, portable = false): Promise<{ code: string; files: string[] }> {
  const built = (await build({
    configFile: false,
    envDir: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      { name: 'on-record:inert', transform: { filter: { id: inert }, handler: () => ({ moduleSideEffects: false }) } },
      ...(portable ? [portableScripts()] : []),
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(projectRoot, 'src/client', script),
        output: { codeSplitting: false, ...(portable && { format: 'iife', name: 'onRecord' }) },
        preserveEntrySignatures: 'exports-only',
      },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk] = built.output;
  return { code: chunk.code.trim(), files: chunk.moduleIds };
}

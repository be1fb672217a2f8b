import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { spokenIn } from '../documentary/index.ts';
import { oneLanguage } from './one-language.ts';
import { portableScripts } from './portable-scripts.ts';
import { projectRoot } from './settings.ts';

export const scriptsModule = 'virtual:on-record/scripts';
const prefix = 'virtual:on-record/script/';

/** The scripts that pages load when a reader asks for what they do. */
const spoken = ['explore', 'search', 'settings'];

/** Modules that do nothing by being loaded, so that a script need not bring what it does not name, such as schemas. */
const inert = /\/src\/(documentary|chart|publish)\/|\/node_modules\/d3-/;

/**
 * The browser scripts of `src/client` as text: `virtual:on-record/script/embed` is `embed.ts` with all that it imports,
 * in one minified ES module with its exports. Pages put it into themselves or serve it under an address of their own.
 * `virtual:on-record/script/explore/fr` has the words of French and of no other language, and
 * `virtual:on-record/scripts` all that speak, in each language of the site by its tag.
 *
 * @param languages gives these tags; it is asked again when the content has changed
 * @param portable makes classic scripts of them, which hand their exports over, for a site that needs no server
 */
export function clientScripts(languages: () => readonly string[], portable: boolean): Plugin {
  return {
    name: 'on-record:client-scripts',
    resolveId: (id) => (id === scriptsModule || id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${scriptsModule}`) return scriptsIn(languages());
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const [script, language] = id.slice(prefix.length + 1).split('/');
      const { code, files } = await bundleScript(`${script}.ts`, { portable, ...(language && { language }) });
      for (const file of files) this.addWatchFile(file);
      return `export default ${JSON.stringify(code)};`;
    },
  };
}

/** Tags that differ in their region alone share their words, and so their scripts. */
function scriptsIn(tags: readonly string[]): string {
  const own = [...new Set(tags.map(spokenIn))];
  const imports = spoken.flatMap((script) =>
    own.map((language) => `import ${script}_${language} from '${prefix}${script}/${language}';`),
  );
  const entries = spoken.map(
    (script) => `${script}: { ${tags.map((tag) => `${JSON.stringify(tag)}: ${script}_${spokenIn(tag)}`).join(', ')} }`,
  );
  return `${imports.join('\n')}\nexport default { ${entries.join(', ')} };`;
}

interface Making {
  /** Makes a classic script of it. */
  portable?: boolean;
  /** The one language in which it speaks; without it, it brings the words of all. */
  language?: string;
}

/**
 * A script of `src/client` with all that it imports, as one minified module, and the files that it is made of.
 *
 * @param script its path in `src/client`
 */
export async function bundleScript(
  script: string,
  { portable, language }: Making = {},
): Promise<{ code: string; files: string[] }> {
  const built = (await build({
    configFile: false,
    envDir: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      { name: 'on-record:inert', transform: { filter: { id: inert }, handler: () => ({ moduleSideEffects: false }) } },
      ...(language ? [oneLanguage(language)] : []),
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

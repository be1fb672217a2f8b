import { uneval } from 'devalue';
import { normalizePath, type Plugin } from 'vite';
import { picturesModule } from './picture-modules.ts';
import type { ShownContent } from './shown-content.ts';

const recordModule = 'virtual:on-record/documentary';
const textsModule = 'virtual:on-record/texts';
const modules = [recordModule, textsModule];

/**
 * The documentary as modules of the site: `virtual:on-record/documentary` is the record with the address of the site,
 * `virtual:on-record/texts` the files that its texts are made from. Both are what the desk has read, so that a page never
 * shows what the record beside it does not know.
 *
 * @param content what is shown
 * @param url where the site stands; the dev server keeps the address that it began with, because its routes do
 */
export function documentaryModules(content: ShownContent, url: string): Plugin {
  return {
    name: 'on-record:documentary',
    resolveId: (id) => (modules.includes(id) ? `\0${id}` : undefined),
    load(id) {
      if (!modules.includes(id.slice(1))) return undefined;
      if (!content.whole) return this.error('the content has problems');
      const { documentary, texts } = content.whole;
      if (id === `\0${recordModule}`)
        return `export const documentary = ${uneval(documentary)}; export const url = ${uneval(url)};`;
      const written = [...texts].filter(([file]) => file.endsWith('.mdx'));
      return `export default ${JSON.stringify(Object.fromEntries(written))};`;
    },
  };
}

/** Whether a module holds something of the content. */
export function holdsContent(id: string, contentDir: string): boolean {
  return [...modules, picturesModule].includes(id.slice(1)) || id.startsWith(`${normalizePath(contentDir)}/`);
}

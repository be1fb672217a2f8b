import { uneval } from 'devalue';
import { normalizePath, type Plugin } from 'vite';
import { scriptsModule } from './client-scripts.ts';
import { picturesModule } from './picture-modules.ts';
import type { ShownContent } from './shown-content.ts';

const recordModule = 'virtual:on-record/documentary';
const textsModule = 'virtual:on-record/texts';
const codeModule = 'virtual:on-record/texts-with-code';
const modules = [recordModule, textsModule, codeModule];

// The dev server runs pages in its own process: what they hold need not be written as code and read again, which takes
// longer than all else that follows an edit. Each run of a module has a record of its own, because pages add to it.
const shared = globalThis as { onRecordShown?: { record(): unknown; texts(): unknown } };

// What the dev server shows in the place of a picture that has gone since the chapter was read.
const lostPicture = '\0virtual:on-record/lost-picture';

/**
 * The documentary as modules of the site: `virtual:on-record/documentary` is the record with the address of the site,
 * `virtual:on-record/texts` the files that its texts are made from, and `virtual:on-record/texts-with-code` what Astro's
 * MDX makes of them where they may hold program code. All are what the desk has read, so that a page never shows what the
 * record beside it does not know.
 *
 * @param content what is shown
 * @param contentDir where it was read
 * @param url where the site stands; the dev server keeps the address that it began with, because its routes do
 */
export function documentaryModules(content: ShownContent, contentDir: string, url: string): Plugin {
  const folder = `${normalizePath(contentDir)}/`;
  const textOf = (path: string) =>
    path.startsWith(folder) && path.endsWith('.mdx') ? content.whole?.texts.get(path.slice(folder.length)) : undefined;
  let dev = false;

  return {
    name: 'on-record:documentary',
    configResolved({ command }) {
      dev = command === 'serve';
      if (!dev) return;
      shared.onRecordShown = {
        record: () => structuredClone({ documentary: content.whole?.documentary, url }),
        texts: () => Object.fromEntries(writtenIn(content.whole?.texts)),
      };
    },
    resolveId(id, importer, options) {
      if (modules.includes(id)) return `\0${id}`;
      if (textOf(id) !== undefined) return id;
      if (!dev || !id.startsWith('.') || textOf(importer ?? '') === undefined) return undefined;
      return this.resolve(id, importer, options).then((found) => found ?? lostPicture);
    },
    load(id) {
      if (id === lostPicture) return `export default { src: 'data:,', width: 1, height: 1, format: 'svg' };`;
      if (!modules.includes(id.slice(1))) return textOf(id);
      if (!content.whole) return this.error('the content has problems');
      const { documentary, texts } = content.whole;
      if (dev && id === `\0${recordModule}`)
        return 'export const { documentary, url } = globalThis.onRecordShown.record();';
      if (dev && id === `\0${textsModule}`) return 'export default globalThis.onRecordShown.texts();';
      if (id === `\0${recordModule}`)
        return `export const documentary = ${uneval(documentary)}; export const url = ${uneval(url)};`;
      const written = writtenIn(texts);
      if (id === `\0${textsModule}`) return `export default ${JSON.stringify(Object.fromEntries(written))};`;
      const coded = documentary.allow ? written.map(([file]) => file) : [];
      const imports = coded.map((file, n) => `import t${n} from ${JSON.stringify(folder + file)};`);
      return `${imports.join('\n')}\nexport default { ${coded.map((file, n) => `${JSON.stringify(file)}: t${n}`).join(', ')} };`;
    },
  };
}

const writtenIn = (texts: ReadonlyMap<string, string> = new Map()) =>
  [...texts].filter(([file]) => file.endsWith('.mdx'));

/** Whether a module holds something of the content. */
export function holdsContent(id: string, contentDir: string): boolean {
  return (
    [...modules, picturesModule, scriptsModule].includes(id.slice(1)) || id.startsWith(`${normalizePath(contentDir)}/`)
  );
}

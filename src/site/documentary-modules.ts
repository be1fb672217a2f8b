import { join } from 'node:path';
import { uneval } from 'devalue';
import { normalizePath, type Plugin } from 'vite';
import { picturesModule } from './picture-modules.ts';
import type { ShownContent } from './shown-content.ts';

const recordModule = 'virtual:on-record/documentary';
const chaptersModule = 'virtual:on-record/chapters';
const textsModule = 'virtual:on-record/chapter-texts';
const frontModule = 'virtual:on-record/front';
const modules = [recordModule, frontModule, chaptersModule, textsModule];

// What the dev server shows in the place of a picture that has gone since the chapter was read.
const lostPicture = '\0virtual:on-record/lost-picture';

/**
 * The documentary as modules of the site: `virtual:on-record/documentary` is the record with the address of the site,
 * `virtual:on-record/chapters` the rendered chapters by id, `virtual:on-record/front` the rendered text of the front page, and `virtual:on-record/chapter-texts` the files that they are
 * made from. All are what the desk has read, so that a page never shows what the record beside it does not know.
 *
 * @param content what is shown
 * @param contentDir where it was read
 * @param url where the site stands; the dev server keeps the address that it began with, because its routes do
 */
export function documentaryModules(content: ShownContent, contentDir: string, url: string): Plugin {
  let dev = false;
  const fileOf = (id: string) => normalizePath(join(contentDir, 'chapters', `${id}.mdx`));
  const textOf = (path: string) => {
    const folder = `${normalizePath(contentDir)}/`;
    if (!path.startsWith(folder) || !path.endsWith('.mdx')) return undefined;
    return content.whole?.texts.get(path.slice(folder.length));
  };

  return {
    name: 'on-record:documentary',
    configResolved({ command }) {
      dev = command === 'serve';
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
      if (id === `\0${recordModule}`)
        return `export const documentary = ${uneval(documentary)}; export const url = ${uneval(url)};`;
      const ids = documentary.chapters.map((chapter) => chapter.id);
      if (id === `\0${frontModule}`) {
        const path = JSON.stringify(normalizePath(join(contentDir, 'cover.mdx')));
        return documentary.front ? `export { default } from ${path};` : 'export default undefined;';
      }
      if (id === `\0${textsModule}`)
        return `export default ${uneval(Object.fromEntries(ids.map((one) => [one, texts.get(`chapters/${one}.mdx`)])))};`;
      return chapters(
        ids.map((one) => ({ id: one, path: fileOf(one) })),
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

/** Whether a module holds something of the content. */
export function holdsContent(id: string, contentDir: string): boolean {
  return [...modules, picturesModule].includes(id.slice(1)) || id.startsWith(`${normalizePath(contentDir)}/`);
}

import { join } from 'node:path';
import type { Plugin } from 'vite';
import { diskFolder } from '../desk/index.ts';
import type { ShownContent } from './shown-content.ts';

/** The pictures that the texts show, by their paths in the content folder, each as Astro imports it. */
export const picturesModule = 'virtual:on-record/pictures';

export function pictureModules(content: ShownContent, contentDir: string): Plugin {
  return {
    name: 'on-record:pictures',
    resolveId: (id) => (id === picturesModule ? `\0${picturesModule}` : undefined),
    async load(id) {
      if (id !== `\0${picturesModule}`) return undefined;
      const files = await diskFolder(contentDir).list();
      const entries = files
        .filter((file) => content.whole?.pictures.has(file) && /\.(avif|gif|jpe?g|png|svg|tiff|webp)$/i.test(file))
        .map((file) => [file, join(contentDir, file)].map((part) => JSON.stringify(part)))
        .map(([file, path]) => `${file}: () => import(${path}).then((module) => module.default)`);
      return `export default { ${entries.join(', ')} };`;
    },
  };
}

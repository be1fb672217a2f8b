import type { Plugin } from 'vite';
import { cacheFolder, projectRoot, type Settings } from './settings.ts';

const name = 'virtual:on-record/folders';

/** The folders that the code of pages reads, which a build moves away from them. */
export function projectFolders({ contentDir }: Settings): Plugin {
  const folders = { projectRoot, cacheFolder, contentFolder: contentDir };
  return {
    name: 'on-record:folders',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      return Object.entries(folders)
        .map(([key, path]) => `export const ${key} = ${JSON.stringify(path)};`)
        .join('\n');
    },
  };
}

import type { Plugin } from 'vite';
import { cacheFolder, projectRoot } from './settings.ts';

const name = 'virtual:on-record/folders';

/** The project's own folders for the code of pages, which a build moves away from them. */
export function projectFolders(): Plugin {
  return {
    name: 'on-record:folders',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? `export const projectRoot = ${JSON.stringify(projectRoot)}; export const cacheFolder = ${JSON.stringify(cacheFolder)};`
        : undefined,
  };
}

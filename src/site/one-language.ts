import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { projectRoot } from './settings.ts';

const folder = normalizePath(join(projectRoot, 'src/documentary/words'));

/** The tables of `words/index.ts`, and what the files and exports of a language add to its name for each. */
const parts = { words: '', pageWords: 'pages', searchWords: 'search', settingsWords: 'settings' };

/**
 * The words of one language alone, for a script that stands on pages of that language: they take the place of all tables.
 *
 * @param language one that has tables
 */
export function oneLanguage(language: string): Plugin {
  return {
    name: 'on-record:one-language',
    load: {
      filter: { id: `${folder}/index.ts` },
      handler: () =>
        Object.entries(parts)
          .map(([table, part]) => tableOf(language, table, part))
          .join('\n'),
    },
  };
}

function tableOf(language: string, table: string, part: string): string {
  const file = part ? `${language}-${part}` : language;
  const name = language + part.charAt(0).toUpperCase() + part.slice(1);
  return `import { ${name} } from ${JSON.stringify(`${folder}/${file}.ts`)};\nexport const ${table} = { ${language}: ${name} };`;
}

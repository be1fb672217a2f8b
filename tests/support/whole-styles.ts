import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { root } from './build.ts';

/** The styles of all pages as they are bundled, before any page is left with its own. */
export async function wholeStyles(): Promise<string> {
  const { output } = (await build({
    configFile: false,
    envDir: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, target: 'esnext', rolldownOptions: { input: join(root, 'src/styles/site.css') } },
  })) as Rolldown.RolldownOutput;
  const [sheet] = output.filter(({ fileName }) => fileName.endsWith('.css'));
  if (sheet?.type !== 'asset') throw new Error('the styles are not bundled');
  return String(sheet.source);
}

import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../desk/index.ts';
import { Mistake } from './mistake.ts';

/** The folder of the project itself. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Where the project keeps what it can make again. It is inside the project, because what is built resolves packages. */
export const cacheFolder = join(projectRoot, 'node_modules/.cache/on-record');

/** Which documentary is built, and where to. */
export interface Settings {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Absolute path of the folder that the site is written to. */
  outDir: string;
  /** Where the site will stand, where the environment says so; it overrides documentary.yaml. */
  siteUrl: string | undefined;
  /** Whether the site is to work from any folder without a server. */
  portable: boolean;
  /** How many processes may make the pages; where nothing is said, as many as pay. */
  processes: number | undefined;
}

/**
 * The settings that an environment asks for. Relative folders are relative to where the command was typed.
 *
 * @param env CONTENT_DIR, OUT_DIR, SITE_URL, BUILD_PROCESSES, and INIT_CWD as npm sets it
 * @throws Mistake when SITE_URL is no web address, or BUILD_PROCESSES no number of processes
 */
export function settingsFrom(env: NodeJS.ProcessEnv = process.env): Settings {
  const from = env['INIT_CWD'] ?? projectRoot;
  const folder = (name: string, standard: string) => {
    const given = env[name];
    return given ? resolve(from, given) : resolve(projectRoot, standard);
  };
  const siteUrl = env['SITE_URL'] || undefined;
  if (siteUrl !== undefined && !/^https?:\/\/[^/]/.test(siteUrl)) {
    throw new Mistake(
      `SITE_URL must be a web address such as https://example.org/harbour/; found ${JSON.stringify(siteUrl)}`,
    );
  }
  const processes = env['BUILD_PROCESSES'] || undefined;
  if (processes !== undefined && !/^[1-9]\d?$/.test(processes)) {
    throw new Mistake(`BUILD_PROCESSES must be a number from 1 to 99; found ${JSON.stringify(processes)}`);
  }
  return {
    contentDir: folder('CONTENT_DIR', 'content'),
    outDir: folder('OUT_DIR', 'dist'),
    siteUrl,
    portable: false,
    processes: processes === undefined ? undefined : Number(processes),
  };
}

/** Where the site will stand: the environment goes before the documentary, and without either it stands nowhere yet. */
export function siteUrlOf(settings: Settings, reading: Pick<Reading, 'settings'>): string {
  return settings.siteUrl ?? reading.settings?.url ?? 'http://localhost/';
}

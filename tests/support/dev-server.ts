import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { environment, root } from './build.ts';

/** The dev server of a content folder, for `await using`. */
export interface DevServer extends AsyncDisposable {
  /** The address of the first page. */
  url: string;
  /** What it has printed so far. */
  printed(): string;
}

/**
 * Starts `npm run dev` for a content folder on a port of its own.
 *
 * @param contentDir the content folder
 * @param env environment variables beside the usual ones
 * @throws Error with what it printed, where it ends before it serves
 */
export async function startDevServer(contentDir: string, env: Record<string, string> = {}): Promise<DevServer> {
  const server = spawn(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--ignore-lock', '--host', '127.0.0.1', '--port', '0'],
    {
      cwd: root,
      env: {
        ...environment,
        CONTENT_DIR: contentDir,
        ASTRO_DEV_BACKGROUND: '0',
        ASTRO_TELEMETRY_DISABLED: '1',
        ...env,
      },
    },
  );
  const ended = once(server, 'exit');
  let output = '';
  const url = await new Promise<string>((serving, failed) => {
    const read = (chunk: Buffer) => {
      // Where CI is set, the address stands between the signs that colour it.
      output = stripVTControlCharacters(output + chunk);
      const address = /(http:\/\/127\.0\.0\.1:\d+\/\S*)\s/.exec(output)?.[1];
      if (address) serving(address.endsWith('/') ? address : `${address}/`);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    void ended.then(() => failed(new Error(`the dev server ended:\n${output}`)));
  });
  return {
    url,
    printed: () => output,
    async [Symbol.asyncDispose]() {
      server.kill();
      await ended;
    },
  };
}

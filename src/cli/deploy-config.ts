import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { report } from '../desk/index.ts';
import { headersOf } from '../publish/headers.ts';
import { hosts, isHostName } from '../publish/hosts/index.ts';
import { editionsOf } from '../publish/edition.ts';
import { fileNamer } from '../site/file-namer.ts';
import { Mistake, runCommand } from '../site/mistake.ts';
import { readContent } from '../site/read-content.ts';
import { settingsFrom, siteUrlOf } from '../site/settings.ts';

await runCommand(async () => {
  const { host, out, root } = asked();
  const settings = settingsFrom();
  const reading = await readContent(settings);
  if (!reading.documentary) {
    console.error(report(reading.problems, fileNamer(settings)));
    return 1;
  }
  const { documentary, translations = [] } = reading;
  const [{ paths }, ...others] = editionsOf(documentary, translations, siteUrlOf(settings, reading));
  const { title } = documentary;
  const { hostname } = new URL(paths.absolute(paths.home));
  const site = {
    title,
    paths,
    headers: headersOf(paths, ...others.map((edition) => edition.paths)),
    root: root ?? `/var/www/${hostname}`,
  };
  const text = host.write(site);
  if (out === undefined) process.stdout.write(text);
  else await writeFile(resolve(process.env['INIT_CWD'] ?? '.', out), text);
  return 0;
});

function asked() {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({ options: { out: text, root: text }, allowPositionals: true });
    const [name = '', ...others] = positionals;
    if (others.length > 0) throw new Error(`One host at a time: ${positionals.join(', ')}`);
    if (!isHostName(name)) throw new Error(name ? `No host is called ${JSON.stringify(name)}.` : 'For which host?');
    return { host: hosts[name], ...values };
  } catch (error) {
    throw new Mistake(`${(error as Error).message}\n${usage()}`);
  }
}

function usage(): string {
  const lines = Object.entries(hosts).map(
    ([name, { name: host, file, goes }]) => `  ${name}: ${host}; ${file}, ${goes}`,
  );
  return `Usage: npm run -s deploy-config -- <host>, with --out <file>, and --root <folder> above the site's own:\n${lines.join('\n')}`;
}

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Mistake, runCommand } from '../site/mistake.ts';
import { projectRoot, settingsFrom } from '../site/settings.ts';
import { restoreFolder } from '../site/swap-places.ts';
import { verify } from '../site/verify/verify.ts';

const usage =
  'npm run verify, with nothing or -- <folder or address> [--manifest <file>] [--timeout <seconds for each file, 30>]';

await runCommand(async () => {
  const { outDir } = settingsFrom();
  await restoreFolder(outDir);
  const { copy, manifest, timeout } = options(outDir);
  const { report, whole } = await verify({ copy, manifest, outDir, timeout });
  if (whole) console.log(report);
  else console.error(report);
  return whole ? 0 : 1;
});

function options(outDir: string) {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({ options: { manifest: text, timeout: text }, allowPositionals: true });
    const [copy = outDir, ...more] = positionals;
    const seconds = Number(values.timeout ?? 30);
    if (more.length > 0) throw new Error(`One copy at a time; found ${positionals.join(' ')}`);
    if (!(seconds > 0 && seconds <= 3600))
      throw new Error(`--timeout must be seconds, such as 30; found ${values.timeout}`);
    const here = process.env['INIT_CWD'] ?? projectRoot;
    const manifest = values.manifest === undefined ? undefined : resolve(here, values.manifest);
    return { copy: addressOf(copy) ?? resolve(here, copy), manifest, timeout: seconds * 1000 };
  } catch (error) {
    throw new Mistake(`${(error as Error).message}\nUsage: ${usage}`);
  }
}

/** An address as it was given; undefined for a folder. */
function addressOf(copy: string): string | undefined {
  if (!/^https?:/i.test(copy)) return undefined;
  if (!URL.canParse(copy)) throw new Error(`expected an address such as https://example.org/; found ${copy}`);
  return new URL('.', copy.endsWith('/') ? copy : `${copy}/`).href;
}

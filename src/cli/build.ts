import { parseArgs } from 'node:util';
import { build } from 'astro';
import { report } from '../desk/index.ts';
import { pathsOf } from '../publish/paths.ts';
import { astroConfig } from '../site/config.ts';
import { fileNamer } from '../site/file-namer.ts';
import { finish } from '../site/finish.ts';
import { Mistake, runCommand } from '../site/mistake.ts';
import { readContent } from '../site/read-content.ts';
import { replaceFolder } from '../site/replace-folder.ts';
import { cacheFolder, settingsFrom, siteUrlOf } from '../site/settings.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

await runCommand(async () => {
  const settings = { ...settingsFrom(), portable: portableAsked() };
  const reading = await readContent(settings);
  if (!reading.documentary) {
    console.error(report(reading.problems, fileNamer(settings)));
    return 1;
  }
  const make = async (staging: string) => {
    const config = await astroConfig({ ...settings, outDir: staging }, reading);
    await build({ ...config, configFile: false, logLevel: 'warn' });
    await finish(staging, pathsOf(siteUrlOf(settings, reading)), settings.portable);
  };
  await replaceFolder(settings.outDir, make, cacheFolder);
  console.log(`${reading.documentary.title}: built in ${settings.outDir}`);
  return 0;
});

function portableAsked(): boolean {
  try {
    return parseArgs({ options: { portable: { type: 'boolean', default: false } } }).values.portable;
  } catch (error) {
    throw new Mistake(`${(error as Error).message}\nUsage: npm run build, with nothing or -- --portable`);
  }
}

import { build } from 'astro';
import { report } from '../desk/index.ts';
import { pathsOf } from '../publish/paths.ts';
import { astroConfig } from '../site/config.ts';
import { fileNamer } from '../site/file-namer.ts';
import { finish } from '../site/finish.ts';
import { runCommand } from '../site/mistake.ts';
import { readContent } from '../site/read-content.ts';
import { replaceFolder } from '../site/replace-folder.ts';
import { cacheFolder, settingsFrom, siteUrlOf } from '../site/settings.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

await runCommand(async () => {
  const settings = settingsFrom();
  const reading = await readContent(settings);
  if (!reading.documentary) {
    console.error(report(reading.problems, fileNamer(settings)));
    return 1;
  }
  const { documentary } = reading;
  let weights = '';
  const make = async (staging: string) => {
    const config = await astroConfig({ ...settings, outDir: staging }, reading);
    await build({ ...config, configFile: false, logLevel: 'warn' });
    weights = await finish(staging, documentary, pathsOf(siteUrlOf(settings, reading)));
  };
  await replaceFolder(settings.outDir, make, cacheFolder);
  console.log(`${weights}\n${documentary.title}: built in ${settings.outDir}`);
  return 0;
});

import { build } from 'astro';
import { diskFolder, read, report } from '../desk/index.ts';
import { astroConfig } from '../site/config.ts';
import { fileNamer } from '../site/file-namer.ts';
import { runCommand } from '../site/mistake.ts';
import { replaceFolder } from '../site/replace-folder.ts';
import { cacheFolder, settingsFrom } from '../site/settings.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

await runCommand(async () => {
  const settings = settingsFrom();
  const reading = await read(diskFolder(settings.contentDir));
  if (!reading.documentary) {
    console.error(report(reading.problems, fileNamer(settings)));
    return 1;
  }
  const make = async (staging: string) => {
    const config = await astroConfig({ ...settings, outDir: staging }, reading);
    await build({ ...config, configFile: false, logLevel: 'warn' });
  };
  await replaceFolder(settings.outDir, make, cacheFolder);
  console.log(`${reading.documentary.title}: built in ${settings.outDir}`);
  return 0;
});

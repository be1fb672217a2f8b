import { build } from 'astro';
import { report } from '../desk/index.ts';
import { pathsOf } from '../publish/paths.ts';
import { astroConfig } from '../site/config.ts';
import { fileNamer } from '../site/file-namer.ts';
import { finish } from '../site/finish.ts';
import { runCommand } from '../site/mistake.ts';
import { pruneCache } from '../site/prune-kept.ts';
import { readContent } from '../site/read-content.ts';
import { replaceFolder } from '../site/replace-folder.ts';
import { cacheFolder, settingsFrom, siteUrlOf } from '../site/settings.ts';
import { restoreFolder } from '../site/swap-places.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

await runCommand(async () => {
  const settings = settingsFrom();
  await restoreFolder(settings.outDir);
  const reading = await readContent(settings);
  if (!reading.documentary) {
    console.error(report(reading.problems, fileNamer(settings)));
    return 1;
  }
  const { title } = reading.documentary;
  const make = async (staging: string) => {
    const config = await astroConfig({ ...settings, outDir: staging }, reading);
    await build({ ...config, configFile: false, logLevel: 'warn' });
    await finish(staging, pathsOf(siteUrlOf(settings, reading)), title);
  };
  await replaceFolder(settings.outDir, make, cacheFolder);
  await pruneCache();
  console.log(`${title}: built in ${settings.outDir}`);
  return 0;
});

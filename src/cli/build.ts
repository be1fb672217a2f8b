import { parseArgs } from 'node:util';
import { report, reportHeld } from '../desk/index.ts';
import { refreshSchemas } from '../editor/index.ts';
import { editionsOf } from '../publish/edition.ts';
import { buildSite } from '../site/build-site.ts';
import { fileNamer } from '../site/file-namer.ts';
import { finish } from '../site/finish.ts';
import { Mistake, runCommand } from '../site/mistake.ts';
import { nowFrom } from '../site/now.ts';
import { pruneCache } from '../site/prune-kept.ts';
import { readContent } from '../site/read-content.ts';
import { replaceFolder } from '../site/replace-folder.ts';
import { cacheFolder, settingsFrom, siteUrlOf } from '../site/settings.ts';
import { restoreFolder } from '../site/swap-places.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

await runCommand(async () => {
  const settings = { ...settingsFrom(), portable: portableAsked() };
  await restoreFolder(settings.outDir);
  const reading = await readContent(settings, nowFrom);
  await refreshSchemas(settings.contentDir, reading.ids);
  const { documentary, translations = [] } = reading;
  if (!documentary) {
    console.error(report(reading.problems, fileNamer(settings)));
    return 1;
  }
  let weights = '';
  const make = async (staging: string) => {
    await buildSite({ ...settings, outDir: staging }, reading);
    const editions = editionsOf(documentary, translations, siteUrlOf(settings, reading));
    weights = await finish(staging, editions, settings.portable);
  };
  await replaceFolder(settings.outDir, make, cacheFolder);
  await pruneCache();
  const left = reportHeld(reading.held, reading.instant);
  console.log([weights, left, `${documentary.title}: built in ${settings.outDir}`].filter(Boolean).join('\n'));
  return 0;
});

function portableAsked(): boolean {
  try {
    return parseArgs({ options: { portable: { type: 'boolean', default: false } } }).values.portable;
  } catch (error) {
    throw new Mistake(`${(error as Error).message}\nUsage: npm run build, with nothing or -- --portable`);
  }
}

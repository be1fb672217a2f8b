import { defineConfig } from 'astro/config';
import { astroConfig } from './src/site/config.ts';
import { contentReader } from './src/site/read-content.ts';
import { settingsFrom } from './src/site/settings.ts';
import { restoreFolder } from './src/site/swap-places.ts';

const settings = settingsFrom();
await restoreFolder(settings.outDir);

const read = contentReader(settings);

export default defineConfig(await astroConfig(settings, await read(), undefined, read));

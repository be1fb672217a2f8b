import { defineConfig } from 'astro/config';
import { diskFolder, read } from './src/desk/index.ts';
import { astroConfig } from './src/site/config.ts';
import { settingsFrom } from './src/site/settings.ts';

const settings = settingsFrom();

export default defineConfig(await astroConfig(settings, await read(diskFolder(settings.contentDir))));

import { defineConfig } from 'astro/config';
import { astroConfig } from './src/site/config.ts';
import { readContent } from './src/site/read-content.ts';
import { settingsFrom } from './src/site/settings.ts';

const settings = settingsFrom();

export default defineConfig(await astroConfig(settings, await readContent(settings)));

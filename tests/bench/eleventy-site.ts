import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { components } from '../../src/desk/index.ts';
import { writeDrawings } from './drawn-charts.ts';
import { writeSimpleChapters } from './simple-chapters.ts';
import type { TagSyntax } from './simple-tags.ts';
import type { Site } from './site.ts';
import { writeFiles } from './write-files.ts';

const eleventy = fileURLToPath(new URL('../../node_modules/@11ty/eleventy/cmd.cjs', import.meta.url));

const named = (name: string, attributes: ReadonlyMap<string, string>) =>
  `{% ${[name, ...[...attributes.values()].map((value) => `"${value}"`)].join(' ')} %}`;

/** Shortcodes in Liquid, which is what Eleventy takes in Markdown unless it is told otherwise. */
const liquid: TagSyntax = {
  alone: named,
  opening: (name, attributes) => named(`with${name}`, attributes),
  closing: (name) => `{% endwith${name} %}`,
};

/**
 * The least that Eleventy needs to make pages of the same chapters: one layout, shortcodes that print what they are
 * given, and charts drawn beforehand.
 *
 * @param content the content folder whose chapters it takes
 * @param folder where the site is written; it must be inside the project
 */
export async function eleventySite(content: string, folder: string): Promise<Site> {
  await writeFiles(folder, {
    'package.json': '{ "type": "module", "private": true }',
    'eleventy.config.js': `import { readFileSync } from 'node:fs';
const drawings = new Map();
function drawing(id) {
  if (!drawings.has(id)) drawings.set(id, readFileSync('charts/' + id + '.svg', 'utf8'));
  return drawings.get(id);
}
export default function (config) {
  for (const name of ${JSON.stringify(Object.keys(components))}) {
    config.addShortcode(name, (first = '') => '<span>' + first + '</span>');
    config.addPairedShortcode('with' + name, (content, first = '') =>
      content.includes('\\n') ? '<div>' + first + content + '</div>' : '<span>' + content + '</span>');
  }
  config.addShortcode('Chart', (id) => '<figure>' + drawing(id) + '</figure>');
  return { dir: { input: 'text', output: 'dist' } };
}`,
    'text/_includes/layout.liquid': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content }}</body></html>`,
    'text/chapters/chapters.json': '{ "layout": "layout.liquid" }',
  });

  return {
    generator: 'eleventy',
    command: [process.execPath, eleventy, '--quiet'],
    cwd: folder,
    env: {},
    output: join(folder, 'dist'),
    leftovers: ['dist', '.cache'].map((name) => join(folder, name)),
    async take() {
      await writeSimpleChapters(content, join(folder, 'text/chapters'), liquid);
      await writeDrawings(content, join(folder, 'charts'));
    },
  };
}

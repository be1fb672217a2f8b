import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { components } from '../../src/desk/index.ts';
import type { Site } from './site.ts';

const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
const names = Object.keys(components);

/**
 * The least that Astro needs to make pages of the same chapters: a collection, one layout, and components that print
 * the id they are given. The bundler's warning of each chapter is off as in ours, so that no log is measured.
 *
 * @param folder where the site is written; it must be inside the project
 * @param content the content folder whose chapters it takes
 */
export async function bareSite(folder: string, content: string): Promise<Site> {
  const files = {
    'package.json': '{ "type": "module", "private": true }',
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default {
  integrations: [mdx()],
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
};`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { chapters: defineCollection({ loader: glob({ base: './chapters', pattern: '*.mdx' }) }) };`,
    'src/layouts/Layout.astro': `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>{title}</title></head><body><h1>{title}</h1><slot /></body></html>`,
    'src/pages/chapters/[chapter].astro': `---
import { getCollection, render } from 'astro:content';
import Layout from '../../layouts/Layout.astro';
${names.map((name) => `import ${name} from '../../components/${name}.astro';`).join('\n')}
export const getStaticPaths = async () =>
  (await getCollection('chapters')).map((entry) => ({ params: { chapter: entry.id }, props: { entry } }));
const { Content } = await render(Astro.props.entry);
---
<Layout title={Astro.props.entry.data.title}><Content components={{ ${names.join(', ')} }} /></Layout>`,
    ...Object.fromEntries(
      names.map((name) => [`src/components/${name}.astro`, '<span>{Astro.props.id}<slot /></span>']),
    ),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await cp(join(content, 'chapters'), join(folder, 'chapters'), { recursive: true });
  const chapters = (await readdir(join(folder, 'chapters'))).length;

  return {
    name: `bare Astro, ${basename(folder)}`,
    command: [astro, 'build'],
    cwd: folder,
    env: {},
    leftovers: ['dist', 'node_modules', '.astro'].map((name) => join(folder, name)),
    async faults() {
      const built = await readdir(join(folder, 'dist/chapters'));
      return built.length === chapters ? [] : [`${built.length} pages, not ${chapters}`];
    },
  };
}

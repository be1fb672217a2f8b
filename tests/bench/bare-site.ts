import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { components } from '../../src/desk/index.ts';
import { writeDrawings } from './drawn-charts.ts';
import type { Site } from './site.ts';
import { writeFiles } from './write-files.ts';

const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
const names = Object.keys(components);

/**
 * The least that Astro needs to make pages of the same chapters: a collection, one layout, components that print the id
 * they are given, and charts drawn beforehand. The bundler's warning of each chapter is off as in ours, so that no log
 * is measured.
 *
 * @param content the content folder whose chapters it takes
 * @param folder where the site is written; it must be inside the project
 */
export async function bareSite(content: string, folder: string): Promise<Site> {
  await writeFiles(folder, {
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
    'src/components/Chart.astro': `---
const drawings = import.meta.glob('../../charts/*.svg', { query: '?raw', import: 'default', eager: true });
---
<figure set:html={drawings[\`../../charts/\${Astro.props.id}.svg\`]} />`,
  });

  return {
    generator: 'bare',
    command: [process.execPath, astro, 'build'],
    cwd: folder,
    env: {},
    output: join(folder, 'dist'),
    leftovers: ['dist', 'node_modules', '.astro'].map((name) => join(folder, name)),
    async take() {
      await cp(join(content, 'chapters'), join(folder, 'chapters'), { recursive: true });
      await writeDrawings(content, join(folder, 'charts'));
    },
  };
}

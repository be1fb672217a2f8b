import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { components } from '../../src/desk/index.ts';
import { writeDrawings } from './drawn-charts.ts';
import { writeSimpleChapters } from './simple-chapters.ts';
import type { TagSyntax } from './simple-tags.ts';
import type { Site } from './site.ts';
import { writeFiles } from './write-files.ts';

const named = (name: string, attributes: ReadonlyMap<string, string>) =>
  [name, ...[...attributes].map(([key, value]) => `${key}="${value}"`)].join(' ');

/** Shortcodes: those around text are Markdown, so that what stands in them is. */
const shortcodes: TagSyntax = {
  alone: (name, attributes) => `{{< ${named(name, attributes)} >}}`,
  opening: (name, attributes) => `{{% ${named(`with${name}`, attributes)} %}}`,
  closing: (name) => `{{% /with${name} %}}`,
};

/** The version of the Hugo on this machine, nothing where there is none. */
export function hugoVersion(): Promise<string | undefined> {
  return new Promise((done) => {
    execFile('hugo', ['version'], (error, stdout) => done(error ? undefined : /v[\d.]+/.exec(stdout)?.[0]));
  });
}

/**
 * The least that Hugo needs to make pages of the same chapters: one layout, shortcodes that print what they are given,
 * and charts drawn beforehand.
 *
 * @param content the content folder whose chapters it takes
 * @param folder where the site is written
 */
export async function hugoSite(content: string, folder: string): Promise<Site> {
  const first = '{{ with .Get "id" }}{{ . }}{{ else }}{{ .Get "by" }}{{ end }}';
  const names = Object.keys(components);
  await writeFiles(folder, {
    'hugo.toml': `baseURL = "https://example.org/"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
[markup.goldmark.renderer]
unsafe = true`,
    'layouts/_default/single.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>`,
    ...Object.fromEntries(
      names.flatMap((name) => [
        [`layouts/shortcodes/${name}.html`, `<span>${first}</span>`],
        [
          `layouts/shortcodes/with${name}.html`,
          `{{ if in .Inner "\\n" }}<div>${first}{{ .Inner }}</div>{{ else }}<span>{{ .Inner }}</span>{{ end }}`,
        ],
      ]),
    ),
    'layouts/shortcodes/Chart.html': `<figure>{{ readFile (printf "charts/%s.svg" (.Get "id")) | safeHTML }}</figure>`,
  });

  return {
    generator: 'hugo',
    command: ['hugo', '--quiet'],
    cwd: folder,
    env: { HUGO_CACHEDIR: join(folder, 'cache') },
    output: join(folder, 'public'),
    leftovers: ['public', 'cache', 'resources'].map((name) => join(folder, name)),
    async take() {
      await writeSimpleChapters(content, join(folder, 'content/chapters'), shortcodes);
      await writeDrawings(content, join(folder, 'charts'));
    },
  };
}

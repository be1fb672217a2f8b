import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { uneval } from 'devalue';
import type { Reading } from '../desk/index.ts';
import { alternates, commonPages, counterparts } from '../publish/counterparts.ts';
import { editionsOf } from '../publish/edition.ts';
import { findablePages } from '../publish/findable-pages.ts';
import { pathsOf } from '../publish/paths.ts';
import { chapterCitations } from './chapter-citations.ts';
import { clientScripts } from './client-scripts.ts';
import { devContent } from './dev-content.ts';
import { devDrafts } from './dev-drafts.ts';
import { devWorkshop } from './dev-workshop.ts';
import { documentaryModules } from './documentary-modules.ts';
import { editionLocals } from './edition-locals.ts';
import { finishedPages } from './finished-pages.ts';
import { fontFamilies } from './fonts.ts';
import { keptPages } from './kept-pages.ts';
import { ownTexts } from './own-texts.ts';
import { pictureModules } from './picture-modules.ts';
import { portableScripts } from './portable-scripts.ts';
import { prerendering } from './prerendering.ts';
import { projectFolders } from './project-folders.ts';
import { contentReader } from './read-content.ts';
import { projectRoot, type Settings, siteUrlOf } from './settings.ts';
import { only, type Share } from './share.ts';
import { shownContent } from './shown-content.ts';
import { ownerOf } from './text-files.ts';
import { textFeatures, textPlugins } from './text-plugins.ts';

// What numbers and signs of the pages need; words, and what the content adds, come with its reading. Signs that are markup
// to an editor make the fonts a sixth heavier, and prose hardly ever shows one: the reader's own fonts have them.
const markup = new Set('<>{}\\^`|~_=');
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, n) => String.fromCharCode(0x20 + n)).filter(
  (character) => !markup.has(character),
);
const furniture = [...ascii, ...'“”‘’–—…·↑\u00a0\u2009\u202f'];

/**
 * Astro's configuration for one documentary.
 *
 * @param settings where the content is and where the site goes
 * @param reading what the desk made of the content; with problems, the dev server shows them and a build fails
 * @param share which part of the pages is made, where several processes build
 * @param readAgain reads the content after a change, in the dev server
 */
export async function astroConfig(
  settings: Settings,
  reading: Reading,
  share: Share = { number: 0, of: 1 },
  readAgain: () => Promise<Reading> = contentReader(settings),
): Promise<AstroUserConfig> {
  const language = reading.settings?.language ?? 'en';
  const paths = pathsOf(siteUrlOf(settings, reading));
  const url = paths.absolute(paths.site);
  const content = shownContent(reading);
  const shown = () => (content.whole ? editionsOf(content.whole.documentary, content.whole.translations, url) : []);
  const editions = shown();
  const own = [language, ...editions.map(({ documentary }) => documentary.language)].map(ownTexts);
  const characters = [...shownTexts(reading), ...own].flatMap((text) => text.match(/\P{ASCII}/gu) ?? []);
  // Astro knows the pages of its own share alone, and does not know which are to be found.
  const pagesIn = new Map(editions.map((edition) => [edition, commonPages(edition)]));
  const findable = new Map(
    editions.flatMap((edition) =>
      findablePages(edition).map((page) => {
        const same = counterparts(page, edition, editions, (other) => pagesIn.get(other)!);
        return [edition.paths.absolute(page), alternates(same)];
      }),
    ),
  );
  const fonts = await fontFamilies(new Set([...characters, ...furniture]));
  return {
    root: projectRoot,
    site: new URL(url).origin,
    base: paths.site,
    trailingSlash: 'always',
    outDir: settings.outDir,
    // Several at once, because pictures are drawn beside the thread that writes pages.
    build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets', concurrency: 8 },
    fonts,
    devToolbar: { enabled: false },
    markdown: {
      syntaxHighlight: false,
      processor: satteri({
        mdastPlugins: [
          ({ fileURL }) => {
            const file = fileURL && relative(settings.contentDir, fileURLToPath(fileURL)).split(sep).join('/');
            const owner = file === undefined ? undefined : ownerOf(file, shown());
            return owner && textPlugins(owner.edition, () => content.follows);
          },
        ],
        features: textFeatures(language),
      }),
    },
    integrations: [
      mdx(),
      sitemap({
        filter: (page) => findable.has(page),
        customPages: [...findable.keys()],
        serialize: (item) => ({ ...item, links: findable.get(item.url) ?? [] }),
      }),
      prerendering([
        finishedPages(settings, paths),
        await keptPages(reading.texts, editions, [JSON.stringify([fonts, settings.portable])]),
        only(share),
      ]),
      chapterCitations(editions),
      devContent(content, readAgain, settings.contentDir, paths),
      devDrafts(content, settings.contentDir, paths),
      devWorkshop(content, settings.contentDir, paths),
      editionLocals,
      slashes,
    ],
    vite: {
      plugins: [
        documentaryModules(content, settings.contentDir, url),
        clientScripts(() => shown().map((edition) => edition.documentary.language), settings.portable),
        ...(settings.portable ? [portableScripts()] : []),
        pictureModules(content, settings.contentDir),
        projectFolders(),
      ],
      // They bring native and WebAssembly parts that a bundle would tear them from.
      ssr: { external: ['@resvg/resvg-js', 'satteri', 'subset-font'] },
      // Every page of the dev server needs it. Found only then, it has the first page load twice, and a click in between is lost.
      optimizeDeps: { include: ['zod'] },
      server: {
        fs: { allow: [projectRoot, settings.contentDir] },
        watch: { ignored: [`${settings.outDir}/**`] },
      },
      build: {
        assetsInlineLimit: 0,
        // Every chapter carries the directive by which Astro finds its styles; the bundler warns of each.
        rolldownOptions: { checks: { moduleLevelDirective: false } },
      },
      environments: { client: { build: { rolldownOptions: { output: { entryFileNames: scriptName } } } } },
    },
  };
}

/** All that pages may say: the record and the texts, or the files while they have problems. */
function shownTexts({ documentary, translations, texts }: Reading): string[] {
  if (!documentary) return [...texts.values()];
  return [
    uneval([documentary, translations]),
    ...[...texts].flatMap(([file, text]) => (file.endsWith('.mdx') ? [text] : [])),
  ];
}

/** The name of a script is that of the component that brings it; pages repeat it, and what else Astro says is long. */
function scriptName({ name }: { name: string }): string {
  return `assets/${name.split('.')[0]}.[hash].js`;
}

// The dev server asks for a slash after a file too, where its route ends in a parameter: `charts/[chart].[kind]`.
const slashes: AstroIntegration = {
  name: 'on-record:slashes',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
    },
  },
};

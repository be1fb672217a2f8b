import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { evaluate } from 'satteri';
import { contentPictures } from './content-pictures.ts';
import type { PageEdition } from './page-edition.ts';
import { perEdition } from './per-edition.ts';
import { textFeatures, textPlugins } from './text-plugins.ts';

const ways = perEdition((edition) => ({
  plugins: textPlugins(edition, () => import.meta.env.DEV),
  features: textFeatures(edition.documentary.language),
}));

/**
 * A text of editors as a component, as Astro's own MDX makes it: what holds no program code needs no bundler, which costs
 * a build more time than all else that it does with a text.
 *
 * @param file its path in the content folder
 * @param text the whole file, with its front matter
 */
export function textComponent(file: string, text: string, edition: PageEdition): AstroComponentFactory {
  const { plugins, features } = ways(edition);
  const { default: body } = evaluate(text, {
    Fragment,
    jsx: jsx as never,
    jsxs: jsxs as never,
    mdastPlugins: [...plugins, contentPictures(file)],
    hastPlugins: [satteriHeadingIdsPlugin()],
    features,
    elementAttributeNameCase: 'html',
    optimizeStatic: { component: 'Fragment', prop: 'set:html', ignoreElements: ['img'] },
  }) as { default(props: object): unknown };
  const component = (props: { components?: object }) =>
    body({ ...props, components: { Fragment, ...props.components } });
  // By this Astro knows which of its renderers a component is for.
  return Object.assign(component, { [Symbol.for('astro:renderer')]: 'astro:jsx' }) as unknown as AstroComponentFactory;
}

import { mdxToMdast, type MdastNode } from 'satteri';
import type { Place } from '../documentary/index.ts';
import { attributesIn, isTag } from '../publish/chapter-nodes.ts';
import type { Around } from './mdx.ts';

/** A picture in a chapter. */
export interface Picture extends Place {
  /** What it is said to show; undefined where nothing is said. */
  alternative: string | undefined;
  /** Whether it says of itself that it shows nothing. */
  decorative: boolean;
  /** The text below it, where it stands in a figure. */
  caption: string | undefined;
  /** Its file, where it is named here and not in a definition. */
  url: string | undefined;
  /** How it is written with an alternative text. */
  written(alternative: string): string;
}

/** What a part of a chapter says of a picture, where it is one. */
export function pictureOf(node: MdastNode, within: readonly Around[]): Omit<Picture, keyof Place> | undefined {
  const caption = textOf(within.findLast(({ name }) => name === 'Figure')?.attributes.get('caption'));
  if (node.type === 'image' || node.type === 'imageReference') {
    const url = node.type === 'image' ? node.url : undefined;
    const where = node.type === 'image' ? `(${node.url})` : `[${node.label ?? node.identifier}]`;
    const written = (alternative: string) => `![${alternative}]${where}`;
    return { alternative: node.alt ?? undefined, decorative: false, caption, url, written };
  }
  if (!isTag(node) || node.name !== 'img') return undefined;
  const attributes = attributesIn(node);
  const url = textOf(attributes.get('src'));
  const role = attributes.get('role');
  return {
    alternative: textOf(attributes.get('alt')),
    decorative: role === 'presentation' || role === 'none',
    caption,
    url,
    written: (alternative) => `<img src="${url ?? '…'}" alt="${alternative}" />`,
  };
}

function textOf(value: string | true | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/**
 * The alternative text of a picture with the counts in it in braces, which MDX would take for expressions.
 *
 * @param written the picture as it stands in the chapter: `![On {ships}](x.png)`
 */
export function alternativeOf(written: string): string {
  const braced = writtenAlternative(written).replaceAll(/\\?([{}])/g, '\\$1');
  const tree = mdxToMdast(`![${braced}](x)`, { position: false, features: { smartPunctuation: true } });
  const [paragraph] = 'children' in tree ? tree.children : [];
  const [image] = paragraph && 'children' in paragraph ? paragraph.children : [];
  return image?.type === 'image' ? (image.alt ?? '') : '';
}

/** The part of a picture between its brackets, as it stands there. */
export function writtenAlternative(written: string): string {
  let depth = 1;
  let end = 2;
  while (end < written.length) {
    if (written[end] === '[') depth += 1;
    if (written[end] === ']') depth -= 1;
    if (depth === 0) break;
    end += written[end] === '\\' ? 2 : 1;
  }
  return written.slice(2, end);
}

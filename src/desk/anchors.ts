import Slugger from 'github-slugger';
import { type HastNode, mdxToHast } from 'satteri';

/**
 * The element ids that a chapter's own text has on its page: those of its headings, as Astro gives them
 * (https://docs.astro.build/en/guides/markdown-content/#heading-ids), of its notes, and those that its tags have.
 *
 * @param text a chapter that can be read
 */
export function anchorsOf(text: string): string[] {
  const slugger = new Slugger();
  const anchors: string[] = [];
  const read = (node: HastNode): void => {
    if (node.type === 'element') {
      const id = node.properties['id'];
      if (typeof id === 'string') anchors.push(id);
      else if (/^h[1-6]$/.test(node.tagName)) anchors.push(slugger.slug(textIn(node)));
    }
    if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && /^[a-z]/.test(node.name ?? '')) {
      const id = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id')?.value;
      if (typeof id === 'string') anchors.push(id);
    }
    if ('children' in node) for (const child of node.children as HastNode[]) read(child);
  };
  read(mdxToHast(text, { position: false, features: { smartPunctuation: true } }));
  return anchors;
}

function textIn(node: HastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node.children as HastNode[]).map(textIn).join('') : '';
}

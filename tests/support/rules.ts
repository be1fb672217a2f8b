import { type CssNode, generate, parse, type Selector } from 'css-tree';

/** One selector of a rule. */
export interface Ruled {
  /** The selector with the conditions and the declarations of its rule. */
  rule: string;
  /** The selector without what depends on states: pseudo-classes and pseudo-elements other than those that group. */
  bare: string;
}

/** The rules of a style sheet, selector by selector; those of animations are left out. */
export function rulesIn(css: string): Ruled[] {
  const within = (nodes: Iterable<CssNode>, under: string): Ruled[] =>
    [...nodes].flatMap((node) => {
      if (node.type === 'Atrule' && node.block && node.name !== 'keyframes')
        return within(node.block.children, `${under}@${node.name} ${node.prelude ? generate(node.prelude) : ''}{`);
      if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') return [];
      return [...node.prelude.children].flatMap((one) =>
        one.type === 'Selector' ? [{ rule: `${under}${generate(one)}${generate(node.block)}`, bare: bareOf(one) }] : [],
      );
    });
  const sheet = parse(css, { parseValue: false, parseAtrulePrelude: false });
  return sheet.type === 'StyleSheet' ? within(sheet.children, '') : [];
}

function bareOf({ children }: Selector): string {
  let [written, compound] = ['', ''];
  for (const node of children) {
    if (node.type === 'Combinator') [written, compound] = [`${written}${compound || '*'}${node.name}`, ''];
    else if (node.type === 'PseudoClassSelector' && /^(is|where)$/.test(node.name)) {
      const lists = [...(node.children ?? [])].flatMap((list) =>
        list.type === 'SelectorList' ? [...list.children] : [],
      );
      compound += `:${node.name}(${lists.map((one) => (one.type === 'Selector' ? bareOf(one) : '')).join(',')})`;
    } else if (node.type !== 'PseudoClassSelector' && node.type !== 'PseudoElementSelector') compound += generate(node);
  }
  // What is nothing but a state may be anything.
  return `${written}${compound || '*'}`;
}

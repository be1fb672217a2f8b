/** Of css-tree, which comes without types, what is used here. */
declare module 'css-tree' {
  interface Located {
    loc: { start: { offset: number }; end: { offset: number } };
  }
  type Nodes = Iterable<CssNode>;

  export interface Selector extends Located {
    type: 'Selector';
    children: Nodes;
  }
  export interface SelectorList extends Located {
    type: 'SelectorList';
    children: Nodes;
  }
  interface Block extends Located {
    type: 'Block';
    children: Nodes;
  }
  export type CssNode =
    | Selector
    | SelectorList
    | Block
    | (Located & { type: 'StyleSheet'; children: Nodes })
    | (Located & { type: 'Rule'; prelude: SelectorList | (Located & { type: 'Raw' }); block: Block })
    | (Located & { type: 'Atrule'; name: string; prelude: CssNode | null; block: Block | null })
    | (Located & { type: 'ClassSelector' | 'IdSelector' | 'TypeSelector' | 'Combinator'; name: string })
    | (Located & { type: 'PseudoClassSelector' | 'PseudoElementSelector'; name: string; children: Nodes | null })
    | (Located & {
        type: 'AttributeSelector';
        name: { name: string };
        matcher: string | null;
        value: { type: 'String'; value: string } | { type: 'Identifier'; name: string } | null;
        flags: string | null;
      })
    | (Located & { type: 'NestingSelector' | 'Comment' | 'Raw' });

  /** Parses a style sheet; it never throws, and what it cannot read comes as `Raw`. */
  export function parse(
    css: string,
    options: Partial<Record<'positions' | 'parseValue' | 'parseAtrulePrelude' | 'parseCustomProperty', boolean>>,
  ): CssNode;

  /** Writes what was parsed. */
  export function generate(node: CssNode): string;
}

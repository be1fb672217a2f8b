import { type CssNode, parse } from 'css-tree';
import { isOfBrowsers, keyOf, type Selector, selectorOf } from './selector.ts';

/** A style sheet, read once for all pages that have it. */
export interface Sheet {
  parts: readonly Part[];
  selectors: readonly Selector[];
  /** The selectors by the key of a trait that an element has to have; under an empty one, those that ask for none. */
  byKey: ReadonlyMap<string, readonly Selector[]>;
  /** What was left of it before, by which selectors were wanted. */
  left: Map<string, string>;
}

/** A part of a style sheet: a rule, rules under a condition, or anything else to the letter. */
export type Part = Rule | Group | Statement;

export interface Rule {
  selectors: readonly { text: string; selector: Selector }[];
  /** From brace to brace. */
  block: string;
}

export interface Group {
  /** The condition, with its at-sign. */
  head: string;
  parts: readonly Part[];
}

export interface Statement {
  text: string;
  /** The animation that it makes, where it makes one. */
  animation?: string;
}

/**
 * Reads a style sheet.
 *
 * @param css as bundled: without nested rules
 */
export function sheetOf(css: string): Sheet {
  const parts = partsOf(css);
  const selectors = selectorsIn(parts);
  const byKey = Map.groupBy(selectors, ({ traits }) => {
    // There are fewer elements of a class than of a name.
    const trait = traits.find(({ kind }) => kind === 'class') ?? traits.find((one) => !isOfBrowsers(one));
    return trait ? keyOf(trait) : '';
  });
  return { parts, selectors, byKey, left: new Map() };
}

function partsOf(css: string): Part[] {
  const tree = parse(css, {
    positions: true,
    parseValue: false,
    parseAtrulePrelude: false,
    parseCustomProperty: false,
  });
  const text = ({ loc }: CssNode) => css.slice(loc.start.offset, loc.end.offset);
  const partsOf = (nodes: Iterable<CssNode>): Part[] => Array.from(nodes).flatMap(partOf);
  const partOf = (node: CssNode): Part[] => {
    if (node.type === 'Rule' && node.prelude.type === 'SelectorList') {
      const selectors = [...node.prelude.children].flatMap((one) => (one.type === 'Selector' ? [one] : []));
      const read = selectors.map((one) => ({ text: text(one), selector: selectorOf(one) }));
      return [{ selectors: read, block: text(node.block) }];
    }
    if (node.type !== 'Atrule') return node.type === 'Comment' ? [] : [{ text: text(node) }];
    const { name, prelude, block } = node;
    const after = prelude ? ` ${text(prelude)}` : '';
    if (block && conditions.includes(name)) return [{ head: `@${name}${after}`, parts: partsOf(block.children) }];
    return [{ text: text(node), ...(name === 'keyframes' && { animation: after.trim() }) }];
  };
  return tree.type === 'StyleSheet' ? partsOf(tree.children) : [];
}

const conditions = ['media', 'supports', 'container', 'layer', 'scope', 'starting-style'];

function selectorsIn(parts: readonly Part[]): Selector[] {
  return parts.flatMap((part) => {
    if ('parts' in part) return selectorsIn(part.parts);
    return 'selectors' in part ? part.selectors.map(({ selector }) => selector) : [];
  });
}

/**
 * Writes a style sheet without the rules that have no selector left, the conditions without rules, and the animations
 * that nothing asks for.
 */
export function without({ parts, selectors, left }: Sheet, wanted: ReadonlySet<Selector>): string {
  const which = selectors.map((selector) => (wanted.has(selector) ? 1 : 0)).join('');
  const known = left.get(which);
  if (known !== undefined) return known;
  const all = written(parts, wanted, () => true);
  const animated = new Set(
    Array.from(all.matchAll(/animation(?:-name)?:([^;}]*)/g), ([, names]) => names!.split(/[\s,]+/)).flat(),
  );
  const text = written(parts, wanted, (animation) => animated.has(animation));
  left.set(which, text);
  return text;
}

function written(
  parts: readonly Part[],
  wanted: ReadonlySet<Selector>,
  animates: (animation: string) => boolean,
): string {
  const statements: string[] = [];
  for (const part of parts) {
    if ('text' in part) {
      if (part.animation === undefined || animates(part.animation)) statements.push(part.text);
    } else if ('parts' in part) {
      const inside = written(part.parts, wanted, animates);
      if (inside !== '') statements.push(`${part.head}{${inside}}`);
    } else {
      const texts = part.selectors.flatMap(({ text, selector }) => (wanted.has(selector) ? [text] : []));
      if (texts.length > 0) statements.push(`${texts.join(',')}${part.block}`);
    }
  }
  return statements.join('');
}

import type { CssNode, Selector as SelectorNode } from 'css-tree';
import type { PageElement } from './page-elements.ts';

/** One thing that a selector asks of an element, apart from its place and its state. */
export interface Trait {
  kind: 'tag' | 'class' | 'id' | 'attribute';
  name: string;
  /** How the value of an attribute has to be, where that is asked. */
  suits?: (value: string) => boolean;
}

/** What a selector asks of one element, and of those before or around it. */
export interface Selector {
  traits: readonly Trait[];
  /** Groups of which one selector each must match as well: `:is()` and `:where()`. */
  groups: readonly (readonly Selector[])[];
  /** What must match at another place, and where that is from here. */
  from?: { combinator: string; selector: Selector };
}

/**
 * Reads a selector. What depends on the state of an element or on what stands in it or behind it (`:hover`, `:not()`,
 * `:has()`, `:last-child`, `::before`) is taken to be possible and left out.
 *
 * @throws Error where it nests in another rule, which the bundler has resolved before
 */
export function selectorOf({ children }: SelectorNode): Selector {
  let made: Omit<Selector, 'traits' | 'groups'> & { traits: Trait[]; groups: Selector[][] } = {
    traits: [],
    groups: [],
  };
  for (const node of children) {
    if (node.type === 'Combinator') {
      made = { traits: [], groups: [], from: { combinator: node.name, selector: made } };
    } else if (node.type === 'PseudoClassSelector' && /^(is|where)$/.test(node.name)) {
      const lists = [...(node.children ?? [])];
      made.groups.push(lists.flatMap((list) => (list.type === 'SelectorList' ? selectorsOf(list.children) : [])));
    } else if (node.type === 'NestingSelector') {
      throw new Error('unresolved nesting selector: &');
    } else made.traits.push(...traitsIn(node));
  }
  return made;
}

function selectorsOf(list: Iterable<CssNode>): Selector[] {
  return Array.from(list).flatMap((node) => (node.type === 'Selector' ? [selectorOf(node)] : []));
}

function traitsIn(node: CssNode): Trait[] {
  if (node.type === 'ClassSelector') return [{ kind: 'class', name: unescaped(node.name) }];
  if (node.type === 'IdSelector') return [{ kind: 'id', name: unescaped(node.name) }];
  if (node.type === 'TypeSelector') return node.name === '*' ? [] : [{ kind: 'tag', name: node.name.toLowerCase() }];
  if (node.type !== 'AttributeSelector') return [];
  const name = node.name.name.toLowerCase();
  if (node.value === null || node.matcher === null) return [{ kind: 'attribute', name }];
  const wanted = node.value.type === 'String' ? node.value.value : unescaped(node.value.name);
  const same = node.flags === 'i' ? (text: string) => text.toLowerCase() : (text: string) => text;
  const matcher = matchers[node.matcher];
  const suits = matcher && ((value: string) => matcher(same(value), same(wanted)));
  return [{ kind: 'attribute', name, ...(suits && { suits }) }];
}

/** Selectors Level 4, section 6: https://www.w3.org/TR/selectors-4/#attribute-selectors */
const matchers: Record<string, (value: string, wanted: string) => boolean> = {
  '=': (value, wanted) => value === wanted,
  '~=': (value, wanted) => value.split(/\s+/).includes(wanted),
  '|=': (value, wanted) => value === wanted || value.startsWith(`${wanted}-`),
  '^=': (value, wanted) => wanted !== '' && value.startsWith(wanted),
  '$=': (value, wanted) => wanted !== '' && value.endsWith(wanted),
  '*=': (value, wanted) => wanted !== '' && value.includes(wanted),
};

const unescaped = (name: string) => name.replaceAll(/\\(.)/g, '$1');

/** A trait as a word, without the value of an attribute. */
export function keyOf({ kind, name }: Pick<Trait, 'kind' | 'name'>): string {
  return `${marks[kind]}${name}`;
}

const marks = { tag: '', class: '.', id: '#', attribute: '@' } as const satisfies Record<Trait['kind'], string>;

/** The keys of all traits of an element. */
export function keysOf({ name, attributes, classes }: PageElement): string[] {
  const keys = [name];
  for (const one of classes) keys.push(`.${one}`);
  for (const one in attributes) keys.push(`@${one}`);
  if (attributes['id'] !== undefined) keys.push(`#${attributes['id']}`);
  return keys;
}

/** Everything that a selector may ask of any element. */
export function traitsOf({ traits, groups, from }: Selector): Trait[] {
  return [...traits, ...groups.flat().flatMap(traitsOf), ...(from ? traitsOf(from.selector) : [])];
}

/** Whether browsers bring a trait: they put `open` on elements that a reader opens. */
export function isOfBrowsers({ kind, name }: Trait): boolean {
  return kind === 'attribute' && name === 'open';
}

/** Whether an element of a page is what a trait asks for, or can become it in the hands of a reader. */
export function hasTrait({ name, attributes, classes }: PageElement, trait: Trait): boolean {
  if (trait.kind === 'tag') return name === trait.name;
  if (trait.kind === 'class') return classes.includes(trait.name);
  if (trait.kind === 'id') return attributes['id'] === trait.name;
  const value = attributes[trait.name];
  if (value === undefined) return isOfBrowsers(trait);
  return trait.suits?.(value) ?? true;
}

/** Whether a selector can match an element of a page. */
export function matches(element: PageElement, { traits, groups, from }: Selector): boolean {
  return (
    traits.every((trait) => hasTrait(element, trait)) &&
    groups.every((group) => group.some((selector) => matches(element, selector))) &&
    (!from || places(element, from.combinator).some((place) => matches(place, from.selector)))
  );
}

/** The elements at which the part of a selector before a combinator may match. */
function places(element: PageElement, combinator: string): PageElement[] {
  const step = combinator === '+' || combinator === '~' ? 'before' : 'parent';
  const found: PageElement[] = [];
  for (let place = element[step]; place; place = place[step]) {
    found.push(place);
    if (combinator === '+' || combinator === '>') break;
  }
  return found;
}

import { keyOf, type Selector, type Trait, traitsOf } from './selector.ts';

/** What a script of a page may bring into it. */
export interface Named {
  /** The elements, classes and ids that it may make. */
  made: ReadonlySet<string>;
  /** Every word in it, among them the attributes that it may set. */
  words: ReadonlySet<string>;
  /** Whether it brings a style sheet, by which it then styles all that it makes and that has a class. */
  styled: boolean;
}

/** Reads what a script may bring: a text in it which is nothing but names, or a piece of one, may be a list of classes. */
export function namedBy(script: string): Named {
  const lists = Array.from(script.matchAll(/['"`}]([\w -]+)(?=['"`$])/g), ([, names]) => names!);
  const words = new Set(script.match(/[\w-]+/g));
  return { made: new Set(lists.flatMap((names) => names.split(' '))), words, styled: words.has('adoptedStyleSheets') };
}

/**
 * Whether a script may make a selector match that matches nothing in the page as it arrives. Of the sheets of the page,
 * rules for bare elements are for whatever it makes; others only where it works in a part of the page that is there,
 * because for a part of its own it brings a sheet.
 *
 * @param has the keys of the traits that elements of the page have
 */
export function mayMatch(selector: Selector, { made, words, styled }: Named, has: ReadonlySet<string>): boolean {
  const traits = traitsOf(selector);
  const classes = traits.filter(({ kind }) => kind === 'class');
  if (classes.length > 0 && (styled || !classes.some((one) => has.has(keyOf(one))))) return false;
  const named = ({ kind, name }: Trait) =>
    kind === 'attribute' ? spellings(name).some((spelling) => words.has(spelling)) : made.has(name);
  const possible = ({ groups, from, traits: own }: Selector): boolean =>
    own.every((trait) => has.has(keyOf(trait)) || named(trait)) &&
    groups.every((group) => group.some(possible)) &&
    (!from || possible(from.selector));
  return traits.some(named) && possible(selector);
}

/** How a script may write an attribute: `data-reading` is `dataset.reading`, and `aria-expanded` is `ariaExpanded`. */
function spellings(attribute: string): string[] {
  const camel = (name: string) => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [attribute, camel(attribute), camel(attribute.replace(/^data-/, ''))];
}

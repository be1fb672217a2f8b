import type { PageElement } from './page-elements.ts';
import { hasTrait, keysOf, matches, type Selector, traitsOf } from './selector.ts';
import type { Sheet } from './sheet.ts';

/**
 * Finds the selectors of a sheet that match elements of pages. Of elements that no selector can tell apart, such as the
 * links of a list, one is looked at, and on the next page none: selectors that ask what stands before an element are few,
 * and they look at each.
 */
export interface Matcher {
  /** @returns the selectors that match an element of a page */
  matching(elements: readonly PageElement[]): Set<Selector>;
}

/** @param sheet whose selectors they are */
export function matcherOf({ selectors, byKey }: Sheet): Matcher {
  const asksBefore = new Set(selectors.filter((selector) => looksBefore(selector)));
  const traits = selectors.flatMap(traitsOf);
  const asked = Map.groupBy(
    traits.filter(({ kind }) => kind === 'attribute'),
    ({ name }) => name,
  );
  const ids = new Set(traits.flatMap(({ kind, name }) => (kind === 'id' ? [name] : [])));
  const candidates = (element: PageElement) => [...keysOf(element), ''].flatMap((key) => byKey.get(key) ?? []);

  /** All that a selector can ask of an element by itself. */
  const traitsIn = (element: PageElement) => {
    const { name, classes, attributes } = element;
    let all = `${name}|${classes.join(' ')}|${ids.has(attributes['id'] ?? '') ? attributes['id'] : ''}`;
    for (const attribute in attributes) {
      const about = asked.get(attribute);
      if (about) all += `|${attribute}${about.map((trait) => (hasTrait(element, trait) ? 1 : 0)).join('')}`;
    }
    return all;
  };
  const shapes = new Map<string, { number: number; matched: Selector[]; open: Selector[] }>();

  return {
    matching(elements) {
      const wanted = new Set<Selector>();
      const shapeOf = new Map<PageElement, number>();
      for (const element of elements) {
        const around = element.parent ? shapeOf.get(element.parent) : '';
        const key = `${around}>${traitsIn(element)}`;
        let shape = shapes.get(key);
        if (!shape) {
          const able = candidates(element);
          shape = {
            number: shapes.size,
            matched: able.filter((selector) => !asksBefore.has(selector) && matches(element, selector)),
            open: able.filter((selector) => asksBefore.has(selector)),
          };
          shapes.set(key, shape);
        }
        shapeOf.set(element, shape.number);
        for (const selector of shape.matched) wanted.add(selector);
        for (const selector of shape.open) {
          if (!wanted.has(selector) && matches(element, selector)) wanted.add(selector);
        }
      }
      return wanted;
    },
  };
}

/** Whether a selector asks what stands before an element in its parent. */
function looksBefore({ groups, from }: Selector): boolean {
  return (
    groups.flat().some(looksBefore) ||
    (from !== undefined && (from.combinator === '+' || from.combinator === '~' || looksBefore(from.selector)))
  );
}

import { elementsOf, type PageElements } from './page-elements.ts';
import { mayMatch, namedBy } from './script-words.ts';
import { keysOf } from './selector.ts';
import { matcherOf } from './shapes.ts';
import { sheetOf, without } from './sheet.ts';

/**
 * Leaves in each page the styles that it can use, in one `<style>`: rules that match an element of the page as it arrives
 * or in any state that its reader, its browser or its scripts can bring it into. How pages look does not change.
 *
 * @param scripts the text of the scripts of the site, by their addresses
 * @returns the change for one page after the other; it remembers what they have in common. A page with a policy of its
 *   own, which vouches for its style to the letter, is left as it is
 */
export function leanStyles(scripts: ReadonlyMap<string, string>): (html: string) => string {
  const sheetIn = remembering((css) => {
    const sheet = sheetOf(css);
    return { sheet, ...matcherOf(sheet) };
  });
  const named = remembering(namedBy);
  return (html) => {
    if (/<meta http-equiv="content-security-policy"/i.test(html)) return html;
    const page = elementsOf(html);
    if (page.styles.length === 0) return html;
    const sheets = page.styles.map(({ css }) => sheetIn(css));
    const wanted = new Set(sheets.flatMap(({ matching }) => [...matching(page.elements)]));
    const brings = scriptsOf(page, scripts).map(named);
    const traits = new Set(page.elements.flatMap(keysOf));
    for (const selector of sheets.flatMap(({ sheet }) => sheet.selectors)) {
      if (!wanted.has(selector) && brings.some((script) => mayMatch(selector, script, traits))) wanted.add(selector);
    }
    return inOne(page.styles, html, sheets.map(({ sheet }) => without(sheet, wanted)).join(''));
  };
}

/** The texts of the scripts that a page has in it, and of those whose addresses it names and they name in turn. */
function scriptsOf({ elements, scripts }: PageElements, served: ReadonlyMap<string, string>): string[] {
  const addresses = new Set(elements.flatMap(({ attributes }) => Object.values(attributes)));
  return [...scripts, ...Array.from(served, ([address, text]) => (addresses.has(address) ? [text] : [])).flat()];
}

/** A page with one style sheet where its first one stood, and none where the others did. */
function inOne(styles: PageElements['styles'], html: string, css: string): string {
  let page = '';
  let from = 0;
  for (const { start, end } of styles) {
    page += html.slice(from, start) + (from === 0 && css !== '' ? `<style>${css}</style>` : '');
    from = end;
  }
  return page + html.slice(from);
}

function remembering<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    const value = made.get(text) ?? make(text);
    made.set(text, value);
    return value;
  };
}

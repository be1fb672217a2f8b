import { Parser } from 'htmlparser2';

/** An element of a page, as far as a selector can ask about it when the page arrives. */
export interface PageElement {
  name: string;
  /** By name; those without a value have an empty one. */
  attributes: Readonly<Record<string, string>>;
  classes: readonly string[];
  parent: PageElement | undefined;
  /** The element before it in the same parent. */
  before: PageElement | undefined;
}

/** What a page is made of. */
export interface PageElements {
  /** All in their order, those in templates and drawings too. */
  elements: PageElement[];
  /** The style sheets in it that hold for any medium, and where in the text of the page their elements stand. */
  styles: { css: string; start: number; end: number }[];
  /** The scripts in it. */
  scripts: string[];
}

/** Whether a script of a type runs, and is not data. */
function isCode(type = 'module'): boolean {
  return type === 'module' || type === 'text/javascript';
}

/** Reads a page. */
export function elementsOf(html: string): PageElements {
  const page: PageElements = { elements: [], styles: [], scripts: [] };
  const open: PageElement[] = [];
  const last = new Map<PageElement | undefined, PageElement>();
  let text = '';
  let start = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const parent = open.at(-1);
      const classes = attributes['class']?.split(/\s+/) ?? [];
      const element = { name: name.toLowerCase(), attributes, classes, parent, before: last.get(parent) };
      last.set(parent, element);
      open.push(element);
      page.elements.push(element);
      text = '';
      start = parser.startIndex;
    },
    ontext(data) {
      const { name } = open.at(-1) ?? {};
      if (name === 'style' || name === 'script') text += data;
    },
    onclosetag() {
      const { name, attributes, parent } = open.pop()!;
      if (name === 'script' && isCode(attributes['type'])) page.scripts.push(text);
      if (name === 'style' && !('media' in attributes) && parent?.name !== 'svg')
        page.styles.push({ css: text.trim(), start, end: parser.endIndex + 1 });
    },
  });
  parser.end(html);
  return page;
}

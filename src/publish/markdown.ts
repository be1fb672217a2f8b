import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { MdastNode } from 'satteri';

type Of<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;
/** What stands on a page by itself, such as a paragraph or a table. */
export type Block = Of<'root'>['children'][number];
/** What stands in a line, such as words or a link. */
export type Phrase = Of<'paragraph'>['children'][number];
export type Item = Of<'listItem'>;

/** Words as they are: signs that mean something in Markdown or HTML stay signs. White space counts as in HTML. */
export function text(value: string): Of<'text'> {
  return { type: 'text', value: value.replaceAll(/[ \t\r\n\f]+/g, ' ') };
}

export function strong(value: string): Of<'strong'> {
  return { type: 'strong', children: [text(value)] };
}

export function emphasis(value: string): Of<'emphasis'> {
  return { type: 'emphasis', children: [text(value)] };
}

/** A link; the signs in its address that no address has are escaped as browsers escape them. */
export function link(url: string, value: string): Of<'link'> {
  return { type: 'link', url: new URL(url).href, children: [text(value)] };
}

export function paragraph(...children: Phrase[]): Of<'paragraph'> {
  return { type: 'paragraph', children };
}

export function heading(depth: 1 | 2 | 3, value: string): Of<'heading'> {
  return { type: 'heading', depth, children: [text(value)] };
}

export function quote(...children: Block[]): Of<'blockquote'> {
  return { type: 'blockquote', children: children as Of<'blockquote'>['children'] };
}

export function item(...children: Block[]): Item {
  return { type: 'listItem', spread: children.length > 1, children: children as Item['children'] };
}

/** A list without numbers; nothing where it would have no items. */
export function list(items: readonly Item[]): Of<'list'>[] {
  return items.length === 0 ? [] : [{ type: 'list', spread: false, children: [...items] }];
}

/** A list under a heading; nothing where it would have no items. */
export function section(name: string, items: readonly Item[]): Block[] {
  return items.length === 0 ? [] : [heading(2, name), ...list(items)];
}

export function table(columns: readonly string[], rows: readonly (readonly string[])[]): Of<'table'> {
  const cell = (value: string): Of<'tableCell'> => ({ type: 'tableCell', children: [text(value)] });
  return {
    type: 'table',
    children: [columns, ...rows].map((row): Of<'tableRow'> => ({ type: 'tableRow', children: row.map(cell) })),
  };
}

/** What `[^id]` in the text leads to. */
export function note(id: string, ...children: Block[]): Of<'footnoteDefinition'> {
  return { type: 'footnoteDefinition', identifier: id, label: id, children: children as Item['children'] };
}

export function noteMark(id: string): Of<'footnoteReference'> {
  return { type: 'footnoteReference', identifier: id, label: id };
}

/** Blocks as a file of GitHub Flavored Markdown (https://github.github.com/gfm/), which reads them back as they are. */
export function markdownOf(children: readonly Block[]): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    {
      extensions: [gfmToMarkdown({ tablePipeAlign: false, firstLineBlank: false })],
      bullet: '-',
      emphasis: '_',
      listItemIndent: 'one',
      rule: '-',
    },
  );
}

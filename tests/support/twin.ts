import { markdownToMdast, type MdastNode } from 'satteri';
import { pageWordsIn, wordingIn } from '../../src/documentary/index.ts';
import type { Page } from './site.ts';

/** What a chapter says, once as its page and once as its twin have it, in forms that can be compared. */
export interface Said {
  /** Its title, lead and text, word by word, in order. */
  words: string[];
  /** What its figures are in words, each with the address of its entry. */
  figures: string[];
  /** The ids of the sources at each place that cites one. */
  citations: string[];
  /** The words of its own notes, and those of its sources. */
  notes: string[];
  sources: string[];
  /** Where its links lead and its pictures stand. */
  links: string[];
  pictures: string[];
}

const wordsOf = (text: string | null) => (text ?? '').split(/[ \t\r\n\f\u00a0]+/).filter(Boolean);
const lineOf = (text: string | null) => wordsOf(text).join(' ');
const languageOf = (document: Document) => document.documentElement.lang;

/**
 * What the page of a chapter says.
 *
 * @param address where the page stands
 */
export function saidByPage({ document }: Page, address: string): Said {
  const { twin } = pageWordsIn(languageOf(document));
  const article = document.querySelector('article.chapter')!.cloneNode(true) as HTMLElement;
  const all = (selector: string) => [...article.querySelectorAll(selector)];
  const whole = (url: string | null) => new URL(url ?? '', address).href;
  const take = (selector: string) => {
    const found = all(selector);
    for (const element of found) element.remove();
    return found;
  };

  // What repeats something, serves only the drawing, or leads back to where the reader was.
  take(
    '.note, .legend, svg, figure.chart summary, .corrections summary, .number, .opening .small, .around, .citing, .back, [data-footnote-backref]',
  );
  const sources = take('section.cited').flatMap((section) => [...section.querySelectorAll('li')]);
  const citations = take('sup.cite').map((cite) => cite.querySelector('a')!.getAttribute('href')!);
  take('[data-footnote-ref]');
  const notes = take('section[data-footnotes]').flatMap((section) => [...section.querySelectorAll('li')]);

  // A reader of text has the table where the drawing is, and hears what the eye takes from the layout.
  for (const table of all('figure.chart > details')) table.parentElement!.querySelector('figcaption')!.before(table);
  for (const notes of all('.corrections')) notes.prepend(' ');
  for (const versus of all('.versus')) versus.prepend(`${versus.getAttribute('aria-label')} `);
  for (const account of all('.account')) {
    const [by, word] = ['.by', '.word'].map((part) => lineOf(account.querySelector(part)!.textContent));
    account.querySelector('.by')!.textContent = ` ${twin.account(by!, word!)} `;
    account.querySelector('.word')!.remove();
  }
  const pictures = all('img').map((image) => whole(image.getAttribute('src')));
  for (const image of all('img')) image.replaceWith(image.getAttribute('alt') ?? '');
  for (const block of all('p, li, td, th, h1, h2, h3, h4, h5, h6, div, section, figcaption, details, pre'))
    block.append(' ');

  return {
    words: wordsOf(article.textContent),
    figures: all('a[href*="figures/#"]').map(
      (each) => `${lineOf(each.textContent)} ${whole(each.getAttribute('href'))}`,
    ),
    citations: citations.map((href) => href.replace('#source.', '')),
    notes: notes.map((each) => lineOf(each.textContent)),
    sources: sources.map((each) => lineOf(each.textContent)),
    links: all('a:not(.term)').map((each) => whole(each.getAttribute('href'))),
    pictures,
  };
}

/**
 * What the twin of a chapter says, read by the parser that reads chapters.
 *
 * @param language its BCP 47 tag
 */
export function saidByTwin(markdown: string, language: string): Said {
  const { twin } = pageWordsIn(language);
  const { cite } = wordingIn(language).words;
  const root = markdownToMdast(markdown, { position: false, features: { frontmatter: false } });
  const nodes = 'children' in root ? (root.children as MdastNode[]) : [];
  const isHeading = (node: MdastNode, ...names: string[]) =>
    node.type === 'heading' && names.includes(textIn(node).trim());
  const end = nodes.findIndex((node) => isHeading(node, twin.figures, twin.terms, cite.chapter));
  // Between the lead and the text stands what is known of the chapter.
  const body = [...nodes.slice(0, 2), ...nodes.slice(3, end)];
  const found = <Type extends MdastNode['type']>(type: Type) => body.flatMap((node) => below(node, type));
  const definitions = nodes.flatMap((node) => below(node, 'footnoteDefinition'));
  const own = (identifier: string) => identifier.startsWith('note.');
  const links = found('link');
  return {
    words: wordsOf(body.map(textIn).join(' ')),
    figures: links.filter(({ url }) => url.includes('/figures/#')).map((link) => `${lineOf(textIn(link))} ${link.url}`),
    citations: found('footnoteReference').flatMap(({ identifier }) => (own(identifier) ? [] : [identifier])),
    notes: definitions.filter(({ identifier }) => own(identifier)).map((each) => lineOf(textIn(each))),
    sources: definitions.filter(({ identifier }) => !own(identifier)).map((each) => lineOf(textIn(each))),
    links: links.map(({ url }) => url),
    pictures: found('image').map(({ url }) => url),
  };
}

const inLine = new Set<MdastNode['type']>(['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link']);

/** The text of a node, with a space at the end of every block. */
export function textIn(node: MdastNode): string {
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'footnoteReference') return '';
  if ('value' in node) return `${node.value}${inLine.has(node.type) ? '' : ' '}`;
  const inside = 'children' in node ? (node.children as MdastNode[]).map(textIn).join('') : ' ';
  return inLine.has(node.type) ? inside : `${inside} `;
}

/** A node and all below it, as far as they are of a type. */
export function below<Type extends MdastNode['type']>(
  node: MdastNode,
  type: Type,
): Extract<MdastNode, { type: Type }>[] {
  const children = 'children' in node ? (node.children as MdastNode[]).flatMap((child) => below(child, type)) : [];
  return node.type === type ? [node as Extract<MdastNode, { type: Type }>, ...children] : children;
}

/** A chapter of a built site as its page and as its twin say it, and where a link of the twin leads nowhere. */
export interface Compared {
  chapter: string;
  page: Said;
  twin: Said;
}

/**
 * Every chapter of a built site beside its twin.
 *
 * @param pages the pages of the site
 * @param texts the text files of the site by path
 * @param url where the site stands
 */
export function twinsBeside(pages: readonly Page[], texts: Readonly<Record<string, string>>, url: string): Compared[] {
  return pages.flatMap((page) => {
    const [, chapter] = /^chapters\/([^/]+)\/index\.html$/.exec(page.file) ?? [];
    if (chapter === undefined) return [];
    const text = texts[`chapters/${chapter}.md`] ?? '';
    const said = saidByPage(page, `${url}chapters/${chapter}/`);
    const language = languageOf(page.document);
    const notice = `_${pageWordsIn(language).code.leftOut}_`;
    if (!text.includes(notice)) return [{ chapter, page: said, twin: saidByTwin(text, language) }];
    const twin = saidByTwin(text.replace(notice, ''), language);
    const words = twin.words.filter((word) => !word.includes('(…)'));
    return [{ chapter, page: { ...said, words: inOrderOf(words, said.words) }, twin: { ...twin, words } }];
  });
}

/** Those words of a page that another text has too, as far as they come in its order: what code computes stands between. */
function inOrderOf(words: readonly string[], page: readonly string[]): string[] {
  let at = 0;
  return page.filter((word) => word === words[at] && ++at > 0);
}

/**
 * The links of a text that lead into the site and to nothing there.
 *
 * @param files the paths of all files of the site
 */
export function deadLinks(markdown: string, pages: readonly Page[], files: readonly string[], url: string): string[] {
  const root = markdownToMdast(markdown, { position: false });
  const addresses = [...below(root, 'link'), ...below(root, 'image')].map((node) => node.url);
  return addresses.filter((address) => {
    if (!address.startsWith(url)) return false;
    const [path = '', anchor] = address.slice(url.length).split('#');
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const page = pages.find((one) => one.file === file);
    return !files.includes(file) || (anchor !== undefined && !page?.document.getElementById(anchor));
  });
}

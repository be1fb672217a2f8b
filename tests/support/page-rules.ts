import { createHash } from 'node:crypto';
import type { Page } from './site.ts';

/** The attributes that hold an address. */
const addresses = ['href', 'src', 'srcset', 'poster', 'data', 'xlink:href', 'action', 'formaction'];

/** What every page of every site keeps to, as sentences about what a page breaks. */
export function brokenRules({ html, document }: Pick<Page, 'html' | 'document'>): string[] {
  const elements = [...document.querySelectorAll('*')];
  return [
    ...headings(document),
    ...ids(elements),
    ...policy(elements),
    ...scripts(document),
    ...elsewhere(elements, html),
  ];
}

/** One heading of the first level, which is the first, and no gap below it. */
function headings(document: Document): string[] {
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
    Number(heading.localName[1]),
  );
  const first = levels.filter((level) => level === 1).length === 1 && levels[0] === 1;
  const gap = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
  return [
    ...(first ? [] : ['does not begin with its only h1']),
    ...(gap ? [`skips a level of headings: ${levels}`] : []),
  ];
}

/** Every id stands once, and what is referred to is there. */
function ids(elements: readonly Element[]): string[] {
  const given = elements.map(({ id }) => id).filter(Boolean);
  const named = elements.flatMap((element) =>
    ['aria-labelledby', 'aria-describedby'].flatMap((name) => element.getAttribute(name)?.split(' ') ?? []),
  );
  return [
    ...given.filter((id, index) => given.indexOf(id) !== index).map((id) => `has the id ${id} twice`),
    ...named.filter((id) => !given.includes(id)).map((id) => `refers to ${id}, which is not there`),
  ];
}

/** Nothing that a strict content security policy forbids. */
function policy(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const wrong = [...element.attributes].filter(
      ({ name, value }) =>
        name === 'style' ||
        name.startsWith('on') ||
        (addresses.includes(name) && /^\s*(javascript|data):/i.test(value) && !noIcon(element)),
    );
    return wrong.map(({ name }) => `has ${name} on <${element.localName}>`);
  });
}

/** An empty icon, which keeps a browser from asking the host for one. */
function noIcon(element: Element): boolean {
  return element.matches('link[rel="icon"][href="data:,"]');
}

/** What every page but those for frames has inside it: all that it may do is to remember what its reader asked it to. */
const remembering =
  /^var (\w)=`on-record\.reading`;try\{let (\w)=localStorage\.getItem\(\1\);\2&&\(document\.documentElement\.dataset\.reading=\2\)\}catch\{\}$/;

/**
 * No script but the one that a page in a frame has inside it and that its own policy names, or the one that brings what
 * is remembered, in its head; and modules in files of their own, where something waits for them out of sight, or a story
 * to be moved.
 */
function scripts(document: Document): string[] {
  const named = document
    .querySelector('meta[http-equiv="content-security-policy"]')
    ?.getAttribute('content')
    ?.match(/script-src '(sha256-[^']+)'/)?.[1];
  const waiting = document.querySelector('[hidden], .scrolly') !== null;
  const running = [...document.querySelectorAll('script')].filter((script) => !isData(script));
  const inlined = running.filter((script) => !script.hasAttribute('src'));
  const allowed = (script: Element) =>
    named === undefined
      ? script.parentElement === document.head && remembering.test(script.textContent)
      : `sha256-${sha256(script.textContent)}` === named;
  const known = (script: Element) =>
    script.hasAttribute('src')
      ? waiting && script.getAttribute('type') === 'module' && script.textContent === ''
      : inlined.length === 1 && allowed(script);
  return running.filter((script) => !known(script)).map(() => 'runs a script');
}

const sha256 = (text: string | null) =>
  createHash('sha256')
    .update(text ?? '')
    .digest('base64');

function isData(script: Element): boolean {
  return ['application/ld+json', 'application/json'].includes(script.getAttribute('type') ?? '');
}

/** Nothing is loaded from another origin. */
function elsewhere(elements: readonly Element[], html: string): string[] {
  const loaded = elements.flatMap((element) => {
    const link = element.localName === 'a' || /^(canonical|alternate)$/.test(element.getAttribute('rel') ?? '');
    return addresses.filter((name) => name !== 'href' || !link).map((name) => element.getAttribute(name) ?? '');
  });
  return [
    ...loaded.filter((url) => /^(\w+:)?\/\//.test(url)).map((url) => `loads ${url}`),
    ...(/@import|url\(\s*['"]?(https?:)?\/\//.test(html) ? ['loads a style from elsewhere'] : []),
  ];
}

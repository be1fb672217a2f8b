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
    ...attributes(elements),
    ...ownPolicy(document),
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

/** What no drawing in a file of its own may have in it: what a browser would run or fetch when it opens the file. */
export function brokenDrawing(document: Document): string[] {
  const elements = [...document.querySelectorAll('*')];
  const acting = elements.filter(({ localName }) => /^(script|style|foreignObject|animate\w*|set)$/i.test(localName));
  return [...attributes(elements), ...acting.map(({ localName }) => `has <${localName}> in it`)];
}

/** Nothing that a strict content security policy forbids. */
function attributes(elements: readonly Element[]): string[] {
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
  /^try\{let (\w)=localStorage\.getItem\("on-record\.reading"\);\1&&\(document\.documentElement\.dataset\.reading=\1\)\}catch\{\}$/;

/** The policy that a page has in it, as the sources of its directives; nothing where it has none or more than one. */
function policyOf(document: Document): Map<string, string[]> | undefined {
  const found = [...document.querySelectorAll('meta[http-equiv="content-security-policy"]')];
  const directives = found.map((meta) =>
    (meta.getAttribute('content') ?? '').split('; ').map((each) => each.split(' ')),
  );
  return directives.length === 1
    ? new Map(directives[0]!.map(([name = '', ...sources]) => [name, sources]))
    : undefined;
}

/** One strict policy, before all that it is to hold for, which names each style that the page has in its head. */
function ownPolicy(document: Document): string[] {
  const policy = policyOf(document);
  if (!policy) return ['has no policy of its own'];
  const [, place] = document.head.children;
  const styles = [...document.querySelectorAll('style')];
  const named = policy.get('style-src') ?? [];
  const loose = [...policy].filter(([, sources]) =>
    sources.some((source) => /^'unsafe-|^\*$|^https?:$|'strict-dynamic'/.test(source)),
  );
  const frames = document.querySelector('meta[name="responsive-embedded-sizing"]') !== null;
  return [
    ...(frames || place?.getAttribute('http-equiv') === 'content-security-policy' ? [] : ['has its policy too late']),
    ...(policy.get('default-src')?.join() === "'none'" ? [] : ['allows what its policy does not name']),
    ...loose.map(([name]) => `allows too much by ${name}`),
    ...styles.filter((style) => !named.includes(sourceOf(style))).map(() => 'has a style that its policy forbids'),
    ...styles.filter((style) => style.parentElement !== document.head).map(() => 'has a style outside its head'),
  ];
}

/**
 * No script but the one that a page in a frame has inside it, or the one that brings what is remembered, in its head, and
 * that the policy of the page names; and modules in files of their own, where something waits for them out of sight, or a
 * story to be moved.
 */
function scripts(document: Document): string[] {
  const named = policyOf(document)?.get('script-src') ?? [];
  const waiting = document.querySelector('[hidden], .scrolly') !== null;
  const running = [...document.querySelectorAll('script')].filter((script) => !isData(script));
  const inlined = running.filter((script) => !script.hasAttribute('src'));
  const allowed = (script: Element) =>
    named.includes(sourceOf(script)) &&
    (!named.includes("'self'") || (script.parentElement === document.head && remembering.test(script.textContent)));
  const known = (script: Element) =>
    script.hasAttribute('src')
      ? waiting && script.getAttribute('type') === 'module' && script.textContent === ''
      : inlined.length === 1 && allowed(script);
  return running.filter((script) => !known(script)).map(() => 'runs a script');
}

/** By what a policy names an element that holds a script or a style. */
const sourceOf = ({ textContent }: Element) => `'sha256-${createHash('sha256').update(textContent).digest('base64')}'`;

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

import type { Page } from './site.ts';

/** What every page of every site keeps to, as sentences about what a page breaks. */
export function brokenRules({ html, document }: Pick<Page, 'html' | 'document'>): string[] {
  const elements = [...document.querySelectorAll('*')];
  return [...headings(document), ...ids(elements), ...policy(document, elements), ...elsewhere(elements, html)];
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
function policy(document: Document, elements: readonly Element[]): string[] {
  const explorable = document.querySelector('figure.chart .explore[hidden]') !== null;
  return elements.flatMap((element) => {
    const wrong = [...element.attributes].filter(
      ({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*(javascript|data):/i.test(value),
    );
    const script = element.localName === 'script' && !isData(element) && !(explorable && isModule(element));
    return [...wrong.map(({ name }) => `has ${name} on <${element.localName}>`), ...(script ? ['runs a script'] : [])];
  });
}

function isData(script: Element): boolean {
  return ['application/ld+json', 'application/json'].includes(script.getAttribute('type') ?? '');
}

/** A module in a file of its own: {@link elsewhere} sees to it that the file is the site's. */
function isModule(script: Element): boolean {
  return script.getAttribute('type') === 'module' && script.hasAttribute('src') && script.textContent === '';
}

/** Nothing is loaded from another origin. */
function elsewhere(elements: readonly Element[], html: string): string[] {
  const loaded = elements.flatMap((element) => {
    const names = ['src', 'srcset', 'poster', 'data', 'xlink:href', 'action'];
    const link = element.localName === 'a' || element.getAttribute('rel') === 'canonical';
    return [...names, ...(link ? [] : ['href'])].map((name) => element.getAttribute(name) ?? '');
  });
  return [
    ...loaded.filter((url) => /^(\w+:)?\/\//.test(url)).map((url) => `loads ${url}`),
    ...(/@import|url\(\s*['"]?(https?:)?\/\//.test(html) ? ['loads a style from elsewhere'] : []),
  ];
}

import type { Page } from './site.ts';

/** What every page of every site keeps to, as sentences about what a page breaks. */
export function brokenRules({ html, document }: Pick<Page, 'html' | 'document'>): string[] {
  const elements = [...document.querySelectorAll('*')];
  return [...headings(document), ...ids(elements), ...policy(elements), ...elsewhere(elements, html)];
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
      ({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*(javascript|data):/i.test(value),
    );
    const inline = element.localName === 'script' && !isData(element) && !isModule(element);
    return [
      ...wrong.map(({ name }) => `has ${name} on <${element.localName}>`),
      ...(inline ? ['has a script that is no module of the site'] : []),
    ];
  });
}

const isData = (script: Element) => script.getAttribute('type') === 'application/ld+json';

/** Whether a script is a file that waits for the page and holds nothing itself; that it is the site's own is another rule. */
const isModule = (script: Element) =>
  script.getAttribute('type') === 'module' && script.hasAttribute('src') && script.textContent === '';

/** Nothing is loaded from another origin. */
function elsewhere(elements: readonly Element[], html: string): string[] {
  const loaded = elements.flatMap((element) => {
    const names = ['src', 'srcset', 'poster', 'data', 'xlink:href', 'action'];
    const link = element.localName === 'a' || /^(canonical|alternate)$/.test(element.getAttribute('rel') ?? '');
    return [...names, ...(link ? [] : ['href'])].map((name) => element.getAttribute(name) ?? '');
  });
  return [
    ...loaded.filter((url) => /^(\w+:)?\/\//.test(url)).map((url) => `loads ${url}`),
    ...(/@import|url\(\s*['"]?(https?:)?\/\//.test(html) ? ['loads a style from elsewhere'] : []),
  ];
}

import { element, escaped } from '../publish/html.ts';

/**
 * A page of the dev server that is none of the documentary, in English, for editors.
 *
 * @param title as plain text
 * @param heads the addresses of its style, where it has one, and of its scripts
 * @param name the attribute by which its script finds what the page holds, such as `data-problems`
 * @param main what it holds, as HTML
 */
export function devPage(
  title: string,
  { style, scripts }: { style?: string; scripts: readonly string[] },
  name: string,
  main: readonly string[],
): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="color-scheme" content="light dark"><title>${escaped(title)}</title>`,
    ...(style === undefined ? [] : [element('link', { rel: 'stylesheet', href: style })]),
    ...scripts.map((src) => element('script', { type: 'module', src }, '')),
    `</head><body><main ${name}>`,
    ...main,
    '</main></body></html>\n',
  ].join('');
}

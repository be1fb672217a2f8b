const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * A text as HTML, both between tags and in an attribute between quotes. Line breaks become references, because some
 * hosts make paragraphs of those they find in what is pasted.
 */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"'\n\r]/g, (sign) => references[sign]!);
}

/**
 * An element as HTML.
 *
 * @param name its tag
 * @param attributes by name
 * @param content its HTML; an element without is void, such as `img`
 */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}>${content === undefined ? '' : `${content}</${name}>`}`;
}

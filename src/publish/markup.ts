import { xmlText } from './xml-text.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * An element as XML: the same bytes from a server's document and from a browser's, whose own serialisers differ in
 * entities, in the order of attributes and in what they declare again.
 *
 * @param element one that names its namespaces in attributes, and holds elements and text
 */
export function markupOf(element: Element): string {
  const name = element.tagName;
  const attributes = Array.from(element.attributes, ({ name: key, value }) => ` ${key}="${escaped(value)}"`).sort();
  const content = Array.from(element.childNodes, (node) =>
    'tagName' in node ? markupOf(node as Element) : escaped(node.textContent ?? ''),
  ).join('');
  const start = `<${name}${attributes.join('')}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

function escaped(text: string): string {
  return xmlText(text).replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

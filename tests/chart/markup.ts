/** The markup of a drawing as a file of its own, over many lines, so that a change in it can be seen and it can be looked at. */
export function markup(svg: Element): string {
  return write(svg, '').replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
}

function write(element: Element, indent: string): string {
  const { tagName } = element;
  // A line break in text would be shown as a space.
  if (tagName === 'text' || tagName === 'desc') return `${indent}${inline(element)}\n`;
  const start = `${indent}<${tagName}${attributes(element)}`;
  if (element.children.length === 0) return `${start}/>\n`;
  const children = Array.from(element.children, (child) => write(child, `${indent}  `));
  return `${start}>\n${children.join('')}${indent}</${tagName}>\n`;
}

function inline(element: Element): string {
  const content = Array.from(element.childNodes, (node) =>
    'tagName' in node ? inline(node as Element) : escaped(node.textContent ?? ''),
  );
  return `<${element.tagName}${attributes(element)}>${content.join('')}</${element.tagName}>`;
}

function attributes(element: Element): string {
  const all = Array.from(element.attributes, ({ name, value }) => ` ${name}="${escaped(value)}"`);
  return all.sort().join('');
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

const blocks = new Set(
  'address article aside blockquote body caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p section summary table tbody thead tr ul'.split(
    ' ',
  ),
);
const hidden = new Set(['script', 'style', 'template', 'title', 'head']);
const prefixes: Record<string, string> = {
  h1: '# ',
  h2: '## ',
  h3: '### ',
  li: '- ',
  summary: '▸ ',
  th: '| ',
  td: '| ',
};

/**
 * What a page says, a line for each block: headings, paragraphs, entries of lists and rows of tables. A drawing is one
 * line with its name and one with its description; what it draws is the matter of the gallery, and what can be copied
 * that of the snippets. What only a script shows is left out.
 */
export function pageText(document: Document): string {
  const lines: string[] = [''];
  const say = (text: string) => {
    lines[lines.length - 1] += text;
  };
  const drawings = new Set<string>();

  const read = (node: Node): void => {
    if (node.nodeType === 3) return say((node.textContent ?? '').replaceAll(/\s+/g, ' '));
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    if (hidden.has(name) || element.hasAttribute('hidden')) return;
    if (name === 'br') return void lines.push('');
    if (element.classList.contains('note'))
      return say(` [note: ${element.textContent?.replaceAll(/\s+/g, ' ').trim()}] `);
    if (name === 'img') return say(`[picture: ${element.getAttribute('alt')}]`);
    if (name === 'textarea') return say(`[to be copied: ${element.getAttribute('data-snippet')}]`);
    if (name === 'svg') {
      // What is hidden from those who cannot see it says nothing that the text does not.
      if (element.getAttribute('aria-hidden') === 'true') return;
      const drawing = element.getAttribute('aria-label') ?? '';
      if (drawings.has(drawing)) return;
      drawings.add(drawing);
      lines.push(`[drawing] ${drawing}`, `[described] ${element.querySelector('desc')?.textContent}`, '');
      return;
    }
    if (blocks.has(name)) lines.push('');
    say(prefixes[name] ?? '');
    for (const child of element.childNodes) read(child);
    if (name === 'th' || name === 'td') say(' ');
    if (blocks.has(name)) lines.push('');
  };
  read(document.body);

  const kept = lines.map((line) => line.replaceAll(/ +/g, ' ').trim()).filter((line) => line !== '' && line !== '-');
  return `${kept.join('\n')}\n`;
}

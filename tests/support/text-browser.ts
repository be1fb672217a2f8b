/** What begins and ends a line in a browser that was made for HTML 4 and knows no element that came later. */
const blocks = new Set(
  'address blockquote body br button caption center dd div dl dt fieldset form h1 h2 h3 h4 h5 h6 head hr legend li ol option p pre select table tbody td textarea tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Before and after a superscript it writes signs of its own. */
const marked = new Set(['sup', 'sub']);
const silent = new Set(['script', 'style', 'template', 'title', 'head']);

/**
 * A page as a text browser writes it: every text in the order of the markup, whatever a style or a later standard says
 * of it, and the alternative text of pictures.
 *
 * @param markRun put where one text runs into the next without anything between them
 */
export function textBrowser(part: Element, markRun = ''): string {
  let written = '';
  let apart = true;
  const write = (text: string) => {
    if (text === '') return;
    if (!apart && /[\p{L}\p{N}]$/u.test(written) && /^[\p{L}\p{N}]/u.test(text)) written += markRun;
    written += text;
    apart = false;
  };
  const read = (node: Node): void => {
    if (node.nodeType === 3) return write((node.textContent ?? '').replaceAll(/\s+/g, ' '));
    if (node.nodeType !== 1 || silent.has((node as Element).localName)) return;
    const element = node as Element;
    const begin = () => {
      if (blocks.has(element.localName)) written += '\n';
      apart ||= blocks.has(element.localName) || marked.has(element.localName);
    };
    begin();
    if (element.localName === 'img') write(element.getAttribute('alt') ?? '');
    for (const child of element.childNodes) read(child);
    begin();
  };
  read(part);
  return written
    .replaceAll(/ +/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}

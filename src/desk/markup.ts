/**
 * The plain HTML that prose may hold: what is read, marked, listed or tabled, and pictures. It is a list of what may
 * stand, not of what may not, because browsers learn new tags and attributes, and nobody would think of this file.
 * https://html.spec.whatwg.org/multipage/indices.html#elements-3
 */

/** Attributes of every tag, beside those for reading aids, which begin with `aria-`. */
const everywhere = ['class', 'dir', 'hidden', 'id', 'inert', 'lang', 'role', 'title', 'translate'];

/** The tags, each with the attributes that it takes beside those of every tag. */
const tags: Record<string, readonly string[]> = {
  ...plain('abbr b bdi bdo br cite code dfn em i kbd mark rp rt ruby s samp small span strong sub sup u var wbr'),
  ...plain(
    'aside caption dd div dl dt figcaption figure h2 h3 h4 h5 h6 hr p pre section summary table tbody tfoot thead',
  ),
  ...plain('tr ul'),
  a: ['download', 'href', 'hreflang', 'rel', 'type'],
  blockquote: ['cite'],
  col: ['span'],
  colgroup: ['span'],
  data: ['value'],
  del: ['cite', 'datetime'],
  details: ['open'],
  img: ['alt', 'height', 'loading', 'sizes', 'src', 'srcset', 'width'],
  ins: ['cite', 'datetime'],
  li: ['value'],
  ol: ['reversed', 'start', 'type'],
  q: ['cite'],
  td: ['colspan', 'headers', 'rowspan'],
  th: ['abbr', 'colspan', 'headers', 'rowspan', 'scope'],
  time: ['datetime'],
};

/** Elements that run, frame, send or restyle things, and so have no place in a chapter, whatever is allowed. */
export const refusedElements = [
  ...['script', 'style', 'link', 'base', 'meta', 'template', 'noscript', 'iframe', 'frame', 'frameset', 'object'],
  ...['embed', 'applet', 'portal', 'fencedframe', 'form', 'input', 'button', 'select', 'textarea', 'foreignObject'],
  ...['animate', 'animateMotion', 'animateTransform', 'set', 'html', 'head', 'body', 'title', 'plaintext', 'xmp'],
].map((name) => name.toLowerCase());

/** Whether prose may hold a tag, whose name counts letter by letter: MDX writes it as it stands. */
export function isProseTag(name: string): boolean {
  return Object.hasOwn(tags, name);
}

/** Whether a tag of prose may have an attribute. */
export function isProseAttribute(tag: string, attribute: string): boolean {
  return everywhere.includes(attribute) || /^aria-[a-z]+$/.test(attribute) || (tags[tag]?.includes(attribute) ?? false);
}

/** Whether an attribute runs or restyles something, and is served from no chapter, whatever is allowed. */
export function isRefusedAttribute(name: string): boolean {
  return /^(on|style$|srcdoc$|http-equiv$|(set|is|define|client|server|transition|class):|dangerously)/i.test(name);
}

function plain(names: string): Record<string, readonly string[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, []]));
}

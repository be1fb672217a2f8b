/**
 * The plain HTML that prose may hold: what is read, marked, listed or tabled, and pictures. It is a list of what may
 * stand, not of what may not, because browsers learn new tags and attributes, and nobody would think of this file.
 * https://html.spec.whatwg.org/multipage/indices.html#elements-3
 *
 * Without `allow` in documentary.yaml, nothing that an editor writes runs, when the site is built or when it is read.
 * MDX turns into code only imports, exports, what stands in braces and what tags compute: all of these are problems of
 * the kind `code-in-prose`, comments aside. A tag is a component of ours, or one of this list with attributes of this
 * list, none of which any browser runs or any script of ours acts upon; what these name as an address leads to a page or
 * a person, or loads a file of the site. Front matter is held against a schema that knows no other key, and the front
 * page has none. All else is text, in MDX as in YAML, and is escaped where it is written out.
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
export const refusedElements: readonly string[] = [
  'script style link base meta template noscript html head body title plaintext xmp',
  'iframe frame frameset object embed applet portal fencedframe foreignobject',
  'form input button select textarea animate animatemotion animatetransform set',
].flatMap((names) => names.split(' '));

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

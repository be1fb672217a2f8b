import sanitize, { type IOptions } from 'sanitize-html';

const words = (list: string) => list.split(' ');

/**
 * What hosts leave of HTML that their users paste, as far as it concerns snippets: elements, attributes and styles.
 * Canvas: gems/canvas_sanitize in instructure/canvas-lms at ecc99ed. WordPress: what it lets through of an oEmbed answer
 * from a site that it does not know (wp_filter_oembed_result), which also puts the frame into a sandbox. Moodle: fields
 * whose text is purified (purify_html without SafeIframe).
 */
export const hosts = {
  canvas: {
    allowedTags: words(
      'a blockquote br caption em figcaption figure iframe img p span strong table tbody td th thead tr',
    ),
    allowedAttributes: {
      '*': ['style', 'class', 'id', 'title', 'role', 'aria-*'],
      a: ['href', 'target', 'name'],
      iframe: ['src', 'width', 'height', 'name', 'align', 'frameborder', 'scrolling', 'sandbox', 'allowfullscreen'],
      img: ['align', 'alt', 'height', 'src', 'width'],
      table: ['summary', 'width', 'border', 'dir', 'lang'],
      td: ['colspan', 'rowspan', 'dir'],
      th: ['colspan', 'rowspan', 'dir', 'scope'],
      tr: ['align', 'dir'],
    },
    allowedSchemes: ['http', 'https'],
    // A value with a bracket is dropped, and so is every property that is not listed.
    allowedStyles: { '*': { border: [/^[^(]*$/], height: [/^[^(]*$/], width: [/^[^(]*$/], 'max-width': [/^[^(]*$/] } },
  },
  wordpress: {
    allowedTags: ['a', 'blockquote', 'iframe'],
    allowedAttributes: {
      a: ['href'],
      iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title', 'sandbox'],
    },
    allowedSchemes: ['http', 'https'],
    transformTags: {
      iframe: (tagName, attribs) => ({ tagName, attribs: { ...attribs, sandbox: 'allow-scripts' } }),
    },
  },
  moodle: {
    allowedTags: words('a br caption em img p strong table tbody td th thead tr'),
    allowedAttributes: {
      '*': ['lang', 'dir', 'title'],
      a: ['href'],
      img: ['src', 'alt', 'width', 'height'],
      th: ['scope'],
    },
    allowedSchemes: ['http', 'https'],
  },
} as const satisfies Record<string, IOptions>;
export type Host = keyof typeof hosts;

/** HTML as a host leaves it. */
export function sanitised(html: string, host: Host): string {
  return sanitize(html, hosts[host]);
}

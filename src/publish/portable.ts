import { posix } from 'node:path';
import { Parser } from 'htmlparser2';
import { escaped } from './html.ts';
import type { Paths } from './paths.ts';

/** The attributes that hold one address, and those that hold several with their sizes. */
const single = ['href', 'src', 'poster', 'action', 'formaction', 'data', 'cite', 'data-script', 'data-explore'];
const several = ['srcset', 'imagesrcset'];

/** A part of a text that is written anew. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * An address inside the site as the way from one of its files to another, which holds wherever the folder of the site
 * lies. A disk opens no folder as a page, so that the page of a folder is named.
 *
 * @param address with the base, or from the page that has it; one that leads elsewhere, or to the page itself, comes back
 *   as it is
 * @param file the path in the site of the file that has the address
 * @param base of the site, with a slash at both ends
 */
export function wayTo(address: string, file: string, base: string): string {
  const inside = fromBase(address, file, base);
  if (inside === undefined) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(inside) ?? [];
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return posix.relative(posix.dirname(file), target) + rest;
}

/** An address from the start of the site, or undefined where it does not lead to a file of the site. */
function fromBase(address: string, file: string, base: string): string | undefined {
  if (/^([#?]|\/\/|[a-z][a-z0-9+.-]*:|$)/i.test(address)) return undefined;
  const whole = address.startsWith('/') ? address : resolved(address, posix.join(base, posix.dirname(file)));
  return whole.startsWith(base) ? whole.slice(base.length) : undefined;
}

/** Editors link from page to page: `../harbour/#p.1`. */
function resolved(address: string, folder: string): string {
  const { pathname, search, hash } = new URL(address, `https://site.invalid${folder.replace(/\/?$/, '/')}`);
  return pathname + search + hash;
}

/**
 * Makes pages of the site work from any folder: every address that begins with the base becomes the way there from the
 * page. Addresses on the web, by which a page is cited, stay. What browsers refuse to a page that no server has sent is
 * written otherwise: a script that is a module becomes one that waits for the page as a module does, and fonts are not
 * asked for ahead, which is a request across origins.
 *
 * @param paths the addresses of the site
 * @returns changes a page, whose file is given by its path in the site
 */
export function portablePage({ base }: Paths): (html: string, file: string) => string {
  return (html, file) => {
    const edits: Edit[] = [];
    let attributes: Edit[] = [];
    let module: Edit | undefined;
    let styled = false;
    const way = (address: string) => wayTo(address, file, base);
    const parser = new Parser({
      onattribute(name, value) {
        const { startIndex: start, endIndex: end } = parser;
        const give = (fresh: string) => {
          if (fresh !== value) attributes.push({ start, end, text: `${name}="${escaped(fresh)}"` });
        };
        if (single.includes(name)) give(way(value));
        if (several.includes(name)) give(ways(value, way));
        if (name === 'type' && value === 'module') module = { start, end, text: 'defer' };
      },
      onopentag(name, { rel, as, src }) {
        if (module && src !== undefined) attributes.push(module);
        module = undefined;
        const ahead = name === 'link' && rel === 'preload' && as === 'font';
        edits.push(...(ahead ? [{ start: parser.startIndex, end: parser.endIndex + 1, text: '' }] : attributes));
        attributes = [];
        styled = name === 'style';
      },
      ontext(css) {
        if (styled)
          edits.push({ start: parser.startIndex, end: parser.endIndex + 1, text: portableStyle(css, file, base) });
      },
      onclosetag() {
        styled = false;
      },
    });
    parser.end(html);
    return edited(html, edits);
  };
}

/**
 * Has the policies of pages fit a site without a server: one that names a script of the site by its address on the web
 * names the site instead, and what hands scripts over may name its own to the browser (`client/portable/hand-over.ts`).
 *
 * @param paths the addresses of the site
 */
export function portablePolicy({ base, absolute }: Paths): (html: string) => string {
  const own = absolute(base);
  const fitting = (policy: string) =>
    policy
      .replaceAll('&#39;', "'")
      .replace("trusted-types 'none'", 'trusted-types on-record')
      .replaceAll(/[^\s;]+/g, (source) => (source.startsWith(own) ? "'self'" : source));
  return (html) =>
    html.replace(
      /(<meta http-equiv="content-security-policy" content=")([^"]*)/i,
      (_, start: string, policy: string) => start + fitting(policy),
    );
}

/**
 * A style sheet, or a piece of one, whose pictures and fonts are the ways there from the file that has it.
 *
 * @param css the sheet
 * @param file the path in the site of the file that holds it
 * @param base of the site, with a slash at both ends
 */
export function portableStyle(css: string, file: string, base: string): string {
  return css.replaceAll(
    /url\(\s*(["']?)([^"')]*)\1\s*\)/g,
    (_, quote: string, address: string) => `url(${quote}${wayTo(address, file, base)}${quote})`,
  );
}

/**
 * A script of a page that browsers took for a module, as one that they take from a disk too. Its names stay its own; one
 * that was made to be handed over stays as it is.
 *
 * @throws Error when it shares a part with another script, which only modules can
 */
export function classicScript(code: string): string {
  if (/^\s*var onRecord\b/.test(code)) return code;
  if (/^\s*import\s*["'{*\w]|\bexport\s*[{*]/.test(code)) throw new Error(`a script of a page has parts: ${code}`);
  return `(()=>{${code.trim()}\n})();\n`;
}

/**
 * A JSON file of the site as a classic script that hands it over, in which every `path` is the way there from the file.
 *
 * @param json what the file holds
 * @param file its path in the site
 * @param base of the site, with a slash at both ends
 */
export function dataScript(json: string, file: string, base: string): string {
  const value: unknown = JSON.parse(json, (key, inner: unknown) =>
    key === 'path' && typeof inner === 'string' ? wayTo(inner, file, base) : inner,
  );
  return `onRecord=${JSON.stringify(value)};\n`;
}

/** The addresses in `a.png 1x, b.png 2x`, each changed. */
function ways(srcset: string, way: (address: string) => string): string {
  return srcset.replaceAll(/(^|,\s+)(\S+)/g, (_, before: string, address: string) => before + way(address));
}

function edited(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const inOrder = edits.toSorted((one, other) => one.start - other.start);
  const pieces = inOrder.flatMap((edit) => {
    const kept = text.slice(at, edit.start);
    at = edit.end;
    return [kept, edit.text];
  });
  return [...pieces, text.slice(at)].join('');
}

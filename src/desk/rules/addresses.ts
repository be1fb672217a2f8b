import { posix } from 'node:path';
import type { Problem } from '../../documentary/index.ts';
import type { Address } from '../addresses.ts';
import { type Drafts, writtenIn } from '../drafts.ts';
import { nearest } from '../suggest.ts';

/** Every picture of a chapter stands in the content folder, and every link leads to a page or a person. */
export function addresses(drafts: Drafts, files: readonly string[]): Problem[] {
  return writtenIn(drafts).flatMap(({ body }) => body.addresses.flatMap((address) => problemsOf(address, files)));
}

function problemsOf({ url, of, ...place }: Address, files: readonly string[]): Problem[] {
  const scheme = schemeOf(url);
  const served = ['http', 'https', ...(of === 'link' ? reaching : [])];
  if (scheme !== undefined && !served.includes(scheme)) {
    const does = hiding.includes(scheme) ? 'runs a script or hides a file' : 'leads neither to a page nor to a person';
    return [
      {
        kind: 'unsafe-markup',
        ...place,
        message: `The address ${shortened(url)} ${does}, which the site never serves.`,
        hint: 'Link to a page, or put the picture beside the chapter and name its file.',
      },
    ];
  }
  if (of === 'link') return [];
  if (/^([a-z][a-z0-9+.-]*:)?\/\//i.test(url)) {
    return [
      {
        kind: 'unsafe-markup',
        ...place,
        message: `The page would load ${shortened(url)} from another site, which tells that site who reads.`,
        hint: 'Put the picture beside the chapter, and name its file.',
      },
    ];
  }
  if (of === 'file') return [];
  const file = posix.join(posix.dirname(place.file), decoded(url));
  if (files.includes(file)) return [];
  const near = nearest(file, files);
  return [
    {
      kind: 'missing-file',
      ...place,
      message: `There is no file ${file}.`,
      hint: near ? `Did you mean ${posix.relative(posix.dirname(place.file), near)}?` : 'Put it there, or take it out.',
    },
  ];
}

/** The schemes by which a link leads to a person, and those that are what they seem to lead to. */
const reaching = ['mailto', 'tel', 'sms', 'xmpp', 'sip'];
const hiding = ['javascript', 'vbscript', 'data'];

/**
 * The scheme of an address as browsers read it, which pass over signs that nobody sees:
 * https://url.spec.whatwg.org/#concept-basic-url-parser
 */
function schemeOf(url: string): string | undefined {
  const seen = url.replace(/^[^!-\u{10ffff}]+/u, '').replaceAll(/[\t\n\r]/g, '');
  return /^([a-z][a-z0-9+.-]*):/i.exec(seen)?.[1]?.toLowerCase();
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function shortened(url: string): string {
  const line = url.replaceAll(/\s/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

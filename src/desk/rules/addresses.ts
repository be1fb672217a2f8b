import { posix } from 'node:path';
import type { Problem } from '../../documentary/index.ts';
import type { Address } from '../addresses.ts';
import { type Drafts, writtenIn } from '../drafts.ts';
import { nearest } from '../suggest.ts';

/** Every picture of a chapter stands in the content folder, and no link runs a script. */
export function addresses(drafts: Drafts, files: readonly string[]): Problem[] {
  return writtenIn(drafts).flatMap(({ body }) => body.addresses.flatMap((address) => problemsOf(address, files)));
}

function problemsOf({ url, of, ...place }: Address, files: readonly string[]): Problem[] {
  if (/^\s*(javascript|data|vbscript):/i.test(url)) {
    return [
      {
        kind: 'unsafe-markup',
        ...place,
        message: `The address ${shortened(url)} runs a script or hides a file, which the site never serves.`,
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

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function shortened(url: string): string {
  return url.length > 60 ? `${url.slice(0, 60)}…` : url;
}

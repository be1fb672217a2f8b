import type { Folder } from '../../src/desk/index.ts';

/** Files of a content folder by path. */
export type Files = Record<string, string>;

/** A content folder in memory. */
export function memoryFolder(files: Files): Folder {
  return {
    list: async () => Object.keys(files).sort(),
    text: async (path) => {
      const text = files[path];
      if (text === undefined) throw new Error(`no such file: ${path}`);
      return text;
    },
  };
}

/** The smallest whole documentary: one of each thing. */
export const smallContent: Files = {
  'documentary.yaml': `title: Ships
description: What the harbour saw.
url: https://example.org/ships/
language: en
chapters:
  - first
publisher:
  name: The Harbour
licence:
  name: CC0
  address: https://creativecommons.org/publicdomain/zero/1.0/
`,
  'counts.yaml': `ships:
  value: 12
  bound: about
  unit:
    one: ship
    other: ships
  label: ships seen
  rule: Each ship is counted once.
  claimant: the harbour
  source: paper
  asOf: 2021
  standing: established
`,
  'sources.yaml': `paper:
  publisher: The Paper
  title: Ships
  address: https://paper.example/
  date: 2021
`,
  'events.yaml': `storm:
  date: 2021-07-18
  title: A storm
  sources: [paper]
`,
  'terms.yaml': `harbour:
  term: harbour
  definition: Where ships stay.
`,
  'charts/fleet.yaml': `form: bars
title: Ships
takeaway: There were many.
counts:
  - ships
`,
  'chapters/first.mdx': `---
title: First
description: The first chapter.
published: 2021-08
---

There were <Count id="ships" /> in the <Term id="harbour" />.
`,
};

/**
 * The small documentary with some of its files changed.
 *
 * @param changed the new text of a file by its path, or undefined where it is taken away
 */
export function contentWith(changed: Record<string, string | undefined>): Files {
  const files = Object.entries({ ...smallContent, ...changed });
  return Object.fromEntries(files.filter((file): file is [string, string] => file[1] !== undefined));
}

/**
 * A file of the small documentary with one piece of its text replaced.
 *
 * @throws Error when the piece does not stand in it
 */
export function edited(path: string, piece: string, replacement: string): Files {
  const text = smallContent[path] ?? '';
  if (!text.includes(piece)) throw new Error(`nothing to replace in ${path}: ${piece}`);
  return { [path]: text.replace(piece, () => replacement) };
}

/** A file of the small documentary with text after its end. */
export function longer(path: string, more: string): Files {
  return { [path]: `${smallContent[path]}${more}` };
}

/** Another count for counts.yaml of the small documentary: a floor, alleged, denied, and given otherwise elsewhere. */
export const boats = `boats:
  value: 1
  bound: at-least
  unit: { one: boat, other: boats }
  label: boats that sank
  rule: Boats, and no ships.
  claimant: the rowers
  source: paper
  asOf: 2020
  standing: alleged
  denials:
    - { who: The port, what: says that none sank, source: paper }
  elsewhere:
    - { value: 3, bound: about, note: counted from the shore, source: paper }
`;

import { bibtexOf } from './bibtex.ts';
import type { Citation } from './citation.ts';
import type { CitationKind } from './paths.ts';
import { risOf } from './ris.ts';

/** A citation as a file, by its kind. A file of CSL-JSON holds a list of items. */
export const citationFiles = {
  bib: bibtexOf,
  ris: risOf,
  'csl.json': (item) => `${JSON.stringify([item], null, 2)}\n`,
} as const satisfies Record<CitationKind, (item: Citation) => string>;

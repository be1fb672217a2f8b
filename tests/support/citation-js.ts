import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
// It has no types of its own.
const { Cite } = require('@citation-js/core') as { Cite: new (data: string) => { data: Item[] } };
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

/** An item of CSL-JSON, as far as our citations go. */
export interface Item {
  id: string;
  type: string;
  title: string;
  author: { literal?: string; family?: string }[];
  'container-title'?: string;
  publisher: string;
  issued?: { 'date-parts': number[][] };
  URL: string;
  language: string;
  abstract: string;
  note: string;
}

/** What citation.js reads in the text of a citation, whatever its format. */
export function cited(text: string): Item {
  const { data } = new Cite(text);
  if (data.length !== 1) throw new Error(`${data.length} items`);
  return data[0]!;
}

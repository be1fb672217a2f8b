import type { Shelf } from './text.ts';

/** What has texts in which counts may be named in braces: an entry of the record, a correction, or the documentary. */
export type Holder = Shelf | 'corrections' | 'documentary';

/** A text that names a count in braces. */
export interface Naming {
  holder: Holder;
  /** The id of the entry whose text it is; empty for the documentary. */
  id: string;
  /** Which of its texts, as an editor writes it: `takeaway`. For what stands in a chapter's own text, `text`. */
  field: string;
}

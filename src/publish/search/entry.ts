import type { SearchWords } from '../../documentary/index.ts';

/** What a search may find. */
export type SearchKind = keyof SearchWords['kinds'];

/** One thing that a search may find: a place of the site, and the words by which it is found there. */
export interface SearchEntry {
  kind: SearchKind;
  /** Its address on the site, with the base. */
  path: string;
  /** What it is called; of a passage, where it stands, by which it is not found. */
  title: string;
  /** What it says, in whole sentences. */
  text: string;
  /** More words by which it is found and which are not shown. */
  also?: string;
  /** Who denies what it says, a sentence each; they are shown with it whatever was looked for. */
  denials?: string[];
}

/** What a site has to be searched. */
export interface SearchRecord {
  /** All but the text of the chapters. */
  entries: SearchEntry[];
  /** How many bytes the text of the chapters weighs on the way to a reader. */
  textBytes: number;
}

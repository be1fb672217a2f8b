/** The words of the search, in English: its script brings them and no others. */
export const enSearch = {
  open: 'Search',
  title: 'Search the documentary',
  field: 'A word, a name or a figure',
  close: 'Close',
  loading: 'Fetching what there is to search.',
  failed: 'What is needed to search could not be loaded.',
  found: (count: number, number: string) => (count === 1 ? 'One place found.' : `${number} places found.`),
  nothing: (query: string) => `Nothing found for “${query}”.`,
  whole: (megabytes: string) => `Search the text of the chapters too (${megabytes} MB)`,
  kinds: {
    figure: 'Figures',
    term: 'Glossary',
    chart: 'Charts',
    chapter: 'Chapters and their parts',
    passage: 'In the text',
    event: 'Timeline',
    source: 'Sources',
    correction: 'Corrections',
  },
  some: (kind: string, shown: string, total: string) => `${kind}: ${shown} of ${total}`,
  part: (chapter: string, heading: string) => `${chapter}: ${heading}`,
};

/** What a language must provide for it. */
export type SearchWords = typeof enSearch;

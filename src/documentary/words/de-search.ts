import type { SearchWords } from './en-search.ts';

/** The words of the search, in German. */
export const deSearch: SearchWords = {
  open: 'Suche',
  title: 'Die Dokumentation durchsuchen',
  field: 'Ein Wort, ein Name oder eine Zahl',
  close: 'Schließen',
  loading: 'Was durchsucht werden kann, wird geholt.',
  failed: 'Was für die Suche nötig ist, ließ sich nicht laden.',
  found: (count: number, number: string) => (count === 1 ? 'Eine Stelle gefunden.' : `${number} Stellen gefunden.`),
  nothing: (query: string) => `Nichts gefunden zu „${query}“.`,
  whole: (megabytes: string) => `Auch den Text der Kapitel durchsuchen (${megabytes} MB)`,
  kinds: {
    figure: 'Zahlen',
    term: 'Glossar',
    chart: 'Grafiken',
    chapter: 'Kapitel und ihre Teile',
    passage: 'Im Text',
    event: 'Zeitleiste',
    source: 'Quellen',
    correction: 'Berichtigungen',
  },
  some: (kind: string, shown: string, total: string) => `${kind}: ${shown} von ${total}`,
  part: (chapter: string, heading: string) => `${chapter}: ${heading}`,
};

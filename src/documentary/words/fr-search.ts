import type { SearchWords } from './en-search.ts';

/** The words of the search, in French. */
export const frSearch: SearchWords = {
  open: 'Rechercher',
  title: 'Rechercher dans le documentaire',
  field: 'Un mot, un nom ou un chiffre',
  close: 'Fermer',
  loading: 'Chargement de ce qui peut être cherché.',
  failed: 'Ce qu’il faut pour rechercher n’a pas pu être chargé.',
  found: (count, number) => (count === 1 ? 'Un passage trouvé.' : `${number} passages trouvés.`),
  nothing: (query) => `Rien trouvé pour «\u00a0${query}\u00a0».`,
  whole: (megabytes) => `Chercher aussi dans le texte des chapitres (${megabytes} Mo)`,
  kinds: {
    figure: 'Chiffres',
    term: 'Glossaire',
    chart: 'Graphiques',
    chapter: 'Chapitres et leurs parties',
    passage: 'Dans le texte',
    event: 'Chronologie',
    source: 'Sources',
    correction: 'Corrections',
  },
  some: (kind, shown, total) => `${kind}\u00a0: ${shown} sur ${total}`,
  part: (chapter, heading) => `${chapter}\u00a0: ${heading}`,
};

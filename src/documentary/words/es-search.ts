import type { SearchWords } from './en-search.ts';

/** The words of the search, in Spanish. */
export const esSearch: SearchWords = {
  open: 'Buscar',
  title: 'Buscar en el documental',
  field: 'Una palabra, un nombre o una cifra',
  close: 'Cerrar',
  loading: 'Se está cargando lo que se puede buscar.',
  failed: 'No se ha podido cargar lo necesario para buscar.',
  found: (count: number, number: string) =>
    count === 1 ? 'Un resultado.' : count === 0 ? 'Ningún resultado.' : `Resultados: ${number}.`,
  nothing: (query: string) => `No se ha encontrado nada para «${query}».`,
  whole: (megabytes: string) => `Buscar también en el texto de los capítulos (${megabytes} MB)`,
  kinds: {
    figure: 'Cifras',
    term: 'Glosario',
    chart: 'Gráficos',
    chapter: 'Capítulos y sus partes',
    passage: 'En el texto',
    event: 'Cronología',
    source: 'Fuentes',
    correction: 'Correcciones',
  },
  some: (kind: string, shown: string, total: string) => `${kind}: ${shown} de ${total}`,
  part: (chapter: string, heading: string) => `${chapter}: ${heading}`,
};

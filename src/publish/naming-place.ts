import { type Documentary, type Holder, known, type Naming } from '../documentary/index.ts';
import type { Paths } from './paths.ts';

/** A place on the site that can be linked to. */
export interface SitePlace {
  name: string;
  path: string;
}

/** Where the entries of each holder stand: what they are called there, and their addresses. */
const places = {
  documentary: ({ title }, { field }, paths) => ({
    name: title,
    path: field === 'publisher' || field === 'licence' ? paths.about : paths.home,
  }),
  chapters: ({ chapters }, { id }, paths) => ({
    name: chapters.find((chapter) => chapter.id === id)!.title,
    path: paths.chapter(id),
  }),
  charts: ({ charts }, { id, field }, paths) => ({
    name: known(charts, id).title,
    path: field === 'questions' ? paths.chart(id, 'page.questions') : paths.chart(id),
  }),
  counts: ({ counts }, { id }, paths) => ({ name: known(counts, id).label, path: paths.count(id) }),
  events: ({ events }, { id }, paths) => ({ name: known(events, id).title, path: paths.event(id) }),
  terms: ({ terms }, { id }, paths) => ({ name: known(terms, id).term, path: paths.term(id) }),
  sources: ({ sources }, { id }, paths) => ({ name: known(sources, id).title, path: paths.source(id) }),
  corrections: ({ corrections }, { id }, paths) => ({
    name: corrections.find((correction) => correction.id === id)!.subject,
    path: paths.correction(id),
  }),
} satisfies Record<Holder, (documentary: Documentary, naming: Naming, paths: Paths) => SitePlace>;

/** Where a text that names a count is read. */
export function namingPlace(documentary: Documentary, naming: Naming, paths: Paths): SitePlace {
  return places[naming.holder](documentary, naming, paths);
}

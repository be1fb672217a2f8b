import { z } from 'zod';
import {
  chapterEntry,
  chartEntry,
  correctionEntry,
  countEntry,
  documentaryEntry,
  eventEntry,
  id,
  publishedEntry,
  type Shelf,
  sourceEntry,
  termEntry,
  translationEntries,
} from '../documentary/index.ts';

/** What a kind of file in a content folder holds. Of a chapter it is the front matter. */
interface ContentFile {
  /** Its path from the content folder; a star stands for any name. */
  path: string;
  title: string;
  schema: z.ZodType;
}

/** The entries of a translation, each under the id of its original. */
const translated = (shelf: Shelf & keyof typeof translationEntries) =>
  z.record(id.meta({ listed: shelf }), translationEntries[shelf]);

const translations = {
  'translation-documentary': {
    path: '*/documentary.yaml',
    title: 'The documentary in another language',
    schema: translationEntries.documentary,
  },
  'translation-counts': { path: '*/counts.yaml', title: 'Figures in another language', schema: translated('counts') },
  'translation-sources': {
    path: '*/sources.yaml',
    title: 'Sources in another language',
    schema: translated('sources'),
  },
  'translation-events': { path: '*/events.yaml', title: 'Events in another language', schema: translated('events') },
  'translation-terms': { path: '*/terms.yaml', title: 'Terms in another language', schema: translated('terms') },
  'translation-corrections': {
    path: '*/corrections.yaml',
    title: 'Corrections in another language',
    schema: z.array(translationEntries.corrections),
  },
  'translation-chart': {
    path: 'charts/*/*.yaml',
    title: 'One chart in another language',
    schema: translationEntries.charts,
  },
  'translation-chapter': {
    path: 'chapters/*/*.mdx',
    title: 'The front matter of a chapter in another language',
    schema: translationEntries.chapters,
  },
} as const satisfies Record<string, ContentFile>;

/** Every kind of file in a content folder, by the name of its schema. */
export const contentFiles = {
  documentary: { path: 'documentary.yaml', title: 'The documentary as a whole', schema: documentaryEntry },
  counts: { path: 'counts.yaml', title: 'Every figure, by its id', schema: z.record(id, countEntry) },
  sources: { path: 'sources.yaml', title: 'Every source, by its id', schema: z.record(id, sourceEntry) },
  events: { path: 'events.yaml', title: 'Every event, by its id', schema: z.record(id, eventEntry) },
  terms: { path: 'terms.yaml', title: 'Every term, by its id', schema: z.record(id, termEntry) },
  corrections: { path: 'corrections.yaml', title: 'Every correction', schema: z.array(correctionEntry) },
  published: {
    path: 'published.yaml',
    title: 'What was public last; a command writes it',
    schema: z.record(id, publishedEntry),
  },
  chart: { path: 'charts/*.yaml', title: 'One chart', schema: chartEntry },
  chapter: { path: 'chapters/*.mdx', title: 'The front matter of a chapter', schema: chapterEntry },
  ...translations,
} as const satisfies Record<string, ContentFile>;

export type ContentFileKind = keyof typeof contentFiles;

const kinds = (Object.keys(contentFiles) as ContentFileKind[]).map((kind) => ({
  kind,
  pattern: new RegExp(`^${contentFiles[kind].path.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`),
}));

/** Of what kind a file is, by its path from the content folder; undefined where it has no schema. */
export function kindOfFile(path: string): ContentFileKind | undefined {
  // A chart may be called `counts`: what was named first wins.
  return kinds.find(({ pattern }) => pattern.test(path))?.kind;
}

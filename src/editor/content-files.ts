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
  sourceEntry,
  termEntry,
} from '../documentary/index.ts';

/** What a kind of file in a content folder holds. Of a chapter it is the front matter. */
interface ContentFile {
  /** Its path from the content folder; a star stands for any name. */
  path: string;
  title: string;
  schema: z.ZodType;
}

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
} as const satisfies Record<string, ContentFile>;

export type ContentFileKind = keyof typeof contentFiles;

const kinds = (Object.keys(contentFiles) as ContentFileKind[]).map((kind) => ({
  kind,
  pattern: new RegExp(`^${contentFiles[kind].path.replace('.', '\\.').replace('*', '[^/]+')}$`),
}));

/** Of what kind a file is, by its path from the content folder; undefined where it has no schema. */
export function kindOfFile(path: string): ContentFileKind | undefined {
  return kinds.find(({ pattern }) => pattern.test(path))?.kind;
}

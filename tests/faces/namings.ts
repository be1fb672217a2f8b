import { correctionId } from './notes.ts';
import type { TheRecord } from './record.ts';

/** A text beside the prose of chapters that names a count in braces, and the page on which it is read. */
export interface Named {
  holder: string;
  field: string;
  /** Where it is read, from the start of the site. */
  path: string;
}

/** Where the entries of each part of the record stand on the site, in the order in which texts are looked through. */
const shelves: Record<string, (id: string, field: string, fields: object) => string> = {
  documentary: (_, field) => (field === 'publisher' || field === 'licence' ? 'about/' : ''),
  chapters: (id) => `chapters/${id}/`,
  charts: (id, field) => `charts/${id}/${field === 'questions' ? '#page.questions' : ''}`,
  counts: (id) => `figures/#${id}`,
  events: (id) => `timeline/#${id}`,
  terms: (id) => `glossary/#${id}`,
  sources: (id) => `sources/#${id}`,
  corrections: (_, __, fields) => `corrections/#${correctionId(fields as Record<string, unknown>)}`,
};

/** The texts that name a count in braces, field by field; those inside the text of chapters come last. */
export function namingsOf(record: TheRecord, count: string): Named[] {
  const braces = new RegExp(String.raw`\{(?:${count}(?:\.\w+|/[a-z0-9-]+)?|[a-z0-9-]+/${count})\}`);
  const names = (value: unknown) => textsIn(value).some((text) => braces.test(text));
  const inEntries = Object.entries(shelves).flatMap(([holder, path]) =>
    entriesOf(record, holder).flatMap(([id, fields]) =>
      Object.entries(fields)
        .filter(([, value]) => names(value))
        .map(([field]) => ({ holder, field, path: path(id, field, fields) })),
    ),
  );
  const inText = record.documentary.chapters.filter(({ id }) => names(attributesIn(record.chapterText(id))));
  return [...inEntries, ...inText.map(({ id }) => ({ holder: 'chapters', field: 'text', path: `chapters/${id}/` }))];
}

/** The entries of a part of the record by id, each with its fields. */
function entriesOf({ documentary, entry }: TheRecord, holder: string): [id: string, fields: object][] {
  const fields = (file: string) => (entry(file) ?? {}) as object;
  if (holder === 'documentary') return [['', fields('documentary.yaml')]];
  if (holder === 'chapters') return documentary.chapters.map(({ id }) => [id, fields(`chapters/${id}.mdx`)]);
  if (holder === 'charts') return [...documentary.charts.keys()].map((id) => [id, fields(`charts/${id}.yaml`)]);
  return Object.entries(fields(`${holder}.yaml`));
}

/** What stands in the attributes of a chapter's tags, and in its alternative texts and titles of links. */
function attributesIn(text: string): string[] {
  return text.match(/="[^"]*"|='[^']*'|!\[[^\]]*\]|\]\(\S+ ["'][^\n]*["']\)|^\[[^\]]+\]: \S+ ["'].*["']$/gm) ?? [];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

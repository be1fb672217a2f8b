import { type Document, parseDocument } from 'yaml';

/** A YAML text with the places of all that stands in it, read as the desk reads it. */
export function documentOf(text: string): Document {
  return parseDocument(text, {
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    keepSourceTokens: true,
  });
}

/** What a document says; where it cannot be read, a value that no other is equal to. */
export function valueOf(document: Document): any {
  return document.errors.length > 0 ? Symbol('unreadable') : document.toJS({ maxAliasCount: -1 });
}

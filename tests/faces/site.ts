import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { filesIn } from '../support/site.ts';

/** A built site that is read file by file, each once. */
export interface Site {
  folder: string;
  files: readonly string[];
  text(file: string): string;
  bytes(file: string): Buffer;
  /** A page or a drawing as a document. */
  document(file: string): Document;
  /** What is made of a file, once: the drawings in it, say. */
  once<Made>(file: string, what: string, make: () => Made): Made;
  /** Forgets what was read of a file that has been changed. */
  forget(file: string): void;
}

/** The site in a folder. */
export async function siteIn(folder: string): Promise<Site> {
  const files = await filesIn(folder);
  const kept = new Map<string, Map<string, unknown>>();
  const once = <Made>(file: string, what: string, make: () => Made): Made => {
    const known = kept.get(file) ?? new Map<string, unknown>();
    kept.set(file, known);
    if (!known.has(what)) known.set(what, make());
    return known.get(what) as Made;
  };
  const bytes = (file: string) => once(file, 'bytes', () => readFileSync(join(folder, file)));
  const text = (file: string) => bytes(file).toString('utf8');
  return {
    folder,
    files,
    bytes,
    text,
    document: (file) => once(file, 'document', () => parseHTML(text(file)).document),
    once,
    forget: (file) => void kept.delete(file),
  };
}

/** A function that looks at each object once: documents are searched far more often than they change. */
export function onceOf<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { made: Made }>();
  return (of) => {
    const known = made.get(of) ?? { made: make(of) };
    made.set(of, known);
    return known.made;
  };
}

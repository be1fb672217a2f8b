import { z } from 'zod';

/** A text that readers read, not empty. The schema carries `meta().prose`, by which the desk knows where to look for typed numbers. */
export const text = z.string().trim().min(1, { error: 'must not be empty' }).meta({ prose: true });

const idError = 'must be lower-case letters, digits and single hyphens, such as fishing-boats';

/** The name by which other files refer to an entry: lower-case words joined by hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: idError })
  .meta({ patternErrorMessage: idError });

/** The parts of the record whose entries can be referred to by id. */
export type Shelf = 'counts' | 'sources' | 'charts' | 'events' | 'terms' | 'chapters';

/**
 * The id of an entry that stands elsewhere in the record.
 *
 * @param shelf where the entry must be; the schema carries it as `meta().shelf`, so that whoever reads a file can check it
 * @param description what the reference is for
 */
export function reference(shelf: Shelf, description: string) {
  return id.meta({ shelf, description });
}

const addressError = 'must be a web address that starts with https:// or http://';

/** A web address with its scheme. */
export const address = z
  .url({ protocol: /^https?$/, error: addressError })
  .meta({ pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?:', patternErrorMessage: addressError });

const folderError = 'must be the web address of a folder, such as https://example.org/story/, without ?, # and *';

/** Where a site stands: the web address of a folder, whose parts are names that files and hosts can have. */
export const siteAddress = address
  .refine(isFolder, { error: folderError })
  .meta({ pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?:[^?#*]*$', patternErrorMessage: folderError });

function isFolder(url: string): boolean {
  // What is no address at all is told so already.
  if (!URL.canParse(url)) return true;
  const { pathname, search, hash } = new URL(url);
  const parts = pathname.replace(/\/$/, '').split('/').slice(1);
  return search === '' && hash === '' && parts.every(isName);
}

function isName(part: string): boolean {
  try {
    return /^[^/\\*?#%\p{Cc}]+$/u.test(decodeURIComponent(part));
  } catch {
    return false;
  }
}

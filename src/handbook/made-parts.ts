const part = /(<!-- fields of ([a-z/]+): made by npm run docs -->\n)[\s\S]*?(<!-- end of fields -->)/g;

/**
 * A page of the handbook with its made parts made anew. Such a part stands between two comments:
 *
 *     <!-- fields of count: made by npm run docs -->
 *     <!-- end of fields -->
 *
 * @param page the page
 * @param make what belongs between them, by the name in the first
 */
export function withMadeParts(page: string, make: (name: string) => string): string {
  return page.replaceAll(part, (_, begin: string, name: string, end: string) => `${begin}\n${make(name)}\n\n${end}`);
}

/** Whether a page has such a part. */
export function hasMadeParts(page: string): boolean {
  return page.search(part) >= 0;
}

/**
 * The entry of an id that the desk has checked.
 *
 * @throws Error when there is none, which means that the page was built from content that the desk has not seen
 */
export function known<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`unknown id: ${id}`);
  return entry;
}

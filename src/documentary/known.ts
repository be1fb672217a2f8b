/**
 * The entry of an id that the desk has checked.
 *
 * @throws Error when there is none, which means that the desk has not seen this content
 */
export function known<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`unknown id: ${id}`);
  return entry;
}

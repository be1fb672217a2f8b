import { zipSync } from 'fflate';

/**
 * An archive of files, sorted by name. The same files give the same bytes: all are dated to the first day that the
 * format knows, since a site has no clock.
 *
 * @param files their bytes by their names
 */
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  // The date is written in the time of the machine, so it is made in that time; noon exists everywhere.
  const mtime = new Date(1980, 0, 1, 12);
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime }) as Uint8Array<ArrayBuffer>;
}

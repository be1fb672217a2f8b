/**
 * Remembers what was last made of each file.
 *
 * @param make what is made of a file and its text, and of what is the same for this file each time; changed by nobody
 * @returns the same, which makes it anew only where the text of the file has changed
 */
export function remembered<Rest extends unknown[], Made>(
  make: (file: string, text: string, ...rest: Rest) => Made,
): (file: string, text: string, ...rest: Rest) => Made {
  const last = new Map<string, { text: string; made: Made }>();
  return (file, text, ...rest) => {
    const before = last.get(file);
    if (before?.text === text) return before.made;
    const made = make(file, text, ...rest);
    last.set(file, { text, made });
    return made;
  };
}

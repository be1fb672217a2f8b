/**
 * Remembers what was last made of each file.
 *
 * @param make what is made of a file and its text, of nothing else, and changed by nobody
 * @returns the same, which makes it anew only where the text of the file has changed
 */
export function remembered<Made>(make: (file: string, text: string) => Made): (file: string, text: string) => Made {
  const last = new Map<string, { text: string; made: Made }>();
  return (file, text) => {
    const before = last.get(file);
    if (before?.text === text) return before.made;
    const made = make(file, text);
    last.set(file, { text, made });
    return made;
  };
}

/**
 * The names of the months as a pattern.
 *
 * @param languages BCP 47 tags of those whose names are used, for a language may have several sets
 * @param styles in full, or shortened
 */
export function monthsOf(
  languages: readonly string[],
  styles: readonly ('long' | 'short')[] = ['long', 'short'],
): string {
  const names = languages.flatMap((language) =>
    styles.flatMap((style) => {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2021, month)).replace(/\.$/, ''));
    }),
  );
  const month = [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(' ', '\\s+'))
    .join('|');
  return `(?:${month})\\.?(?![\\p{L}])`;
}

/**
 * The name of a language in itself, as it stands by itself: `Français`, `العربية`.
 *
 * @param language a BCP 47 tag
 * @param among the tags of the languages that it is told apart from: without another English, `en-GB` is just English
 */
export function ownName(language: string, among: readonly string[]): string {
  // Georgian has capitals, and never begins a word with one.
  return languageName(language, language, among).replace(/^(?!\p{Script=Georgian})\p{Ll}/u, (first) =>
    first.toLocaleUpperCase(language),
  );
}

/**
 * The name of a language in another one, as it stands within a sentence; the tag where it has none there.
 *
 * @param inLanguage a BCP 47 tag
 * @param among as in {@link ownName}
 */
export function languageName(language: string, inLanguage: string, among: readonly string[]): string {
  const { language: base } = new Intl.Locale(language);
  const isAlone = among.every((other) => other === language || new Intl.Locale(other).language !== base);
  const named = isAlone ? base : language;
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(named) ?? named;
}

/** One of the forms that a counted thing has in a language. */
export interface PluralForm {
  /** Its plural category (Unicode CLDR). */
  name: string;
  /** A number with which it stands; undefined where the record asks for a form that the language does not have. */
  example: number | undefined;
}

/** Numbers among which each form of each language has one: whole ones first, and a fraction last. */
const candidates = [...Array.from({ length: 200 }, (_, index) => index + 1), 0, 1e6, 1.5];

/** The forms that a counted thing has in a language, in the order of CLDR, and those that every record asks for. */
export function pluralForms(language: string): PluralForm[] {
  const rules = new Intl.PluralRules(language);
  const own = new Set<string>(rules.resolvedOptions().pluralCategories);
  return ['zero', 'one', 'two', 'few', 'many', 'other']
    .filter((name) => own.has(name) || name === 'one')
    .map((name) => ({ name, example: candidates.find((number) => rules.select(number) === name) }));
}

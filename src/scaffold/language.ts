import { documentaryEntry, spokenLanguages } from '../documentary/index.ts';
import { Refusal } from './refusal.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** A language as people call it, with its tag. */
export function languageName(tag: string): string {
  const name = names.of(tag);
  return name === undefined || name === tag ? tag : `${name} (${tag})`;
}

/**
 * @param tag a language into which a documentary is to be translated
 * @param own the language that it is in
 * @throws Refusal where that cannot be, with what to write instead
 */
export function refuseLanguage(tag: string, own: string): void {
  const right = canonicalOf(tag);
  if ((right ?? tag).toLowerCase() === own.toLowerCase())
    throw new Refusal(
      `The documentary itself is in ${languageName(own)}.\nName the language that it is translated into.`,
    );
  const wrong = documentaryEntry.shape.translations.safeParse([tag]).error?.issues[0]?.message;
  if (wrong === undefined) return;
  const instead = right === undefined ? '' : `\nWrite \`npm run new -- translation ${right}\`.`;
  throw new Refusal(`${JSON.stringify(tag)} is no language that a folder can be named for: it ${wrong}.${instead}`);
}

/** The tag that somebody means who writes another, or the name of a language. */
function canonicalOf(written: string): string | undefined {
  const tag =
    spokenLanguages().find((each) => names.of(each)?.toLowerCase() === written.trim().toLowerCase()) ?? written;
  try {
    const right = new Intl.Locale(tag.trim().replaceAll('_', '-')).toString();
    return documentaryEntry.shape.translations.safeParse([right]).success ? right : undefined;
  } catch {
    return undefined;
  }
}

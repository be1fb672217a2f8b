import type { Place, Problem } from '../documentary/index.ts';
import type { Draft, Written } from './drafts.ts';
import { countsNamedIn } from './fill.ts';
import { namedInBody } from './named.ts';
import type { Passage } from './passages.ts';
import { textsIn } from './prose.ts';
import { shelves } from './shelves.ts';
import { untranslatedPaths, valueAt } from './translation-texts.ts';

/** An entry, what its translation says of it, and where that stands or should stand. */
export interface Translated {
  /** What the entry is to an editor: "The count `ships`". */
  name: string;
  original: Draft<unknown>;
  own: Draft<unknown> | undefined;
  /** The file of the translation. */
  file: string;
  language: string;
}

/** The texts that a translation does not have yet. */
export function lackingTexts({ name, original, own, file, language }: Translated): Problem[] {
  // Of what has mistakes nobody knows what it says.
  if (own && !own.entry) return [];
  const paths = untranslatedPaths(original.schema, original.raw, own?.raw);
  if (paths.length === 0) return [];
  const kind = 'untranslated';
  if (!own) {
    const keys = [...new Set(paths.map(([key]) => `\`${String(key)}\``))];
    return [
      {
        kind,
        file,
        line: 1,
        column: 1,
        message: `${name} is not translated into ${language}, and readers of the translation come upon it.`,
        hint: `Add it to ${file}, with ${keys.join(', ')}: \`npm run new -- translation ${language}\` writes what is missing.`,
      },
    ];
  }
  return paths.map((path) => {
    const key = path.map(String).join('.');
    const written = valueAt(original.raw, path);
    const said = typeof written === 'string' ? `; the original says “${written.trim()}”` : '';
    return {
      kind,
      ...own.placeOf(path),
      message: `\`${key}\` of ${lowerFirst(name)} is not translated into ${language}.`,
      hint: `Write \`${String(path.at(-1))}: …\` there${said}.`,
    };
  });
}

/** What the texts of an entry name in braces, and those of its translation do not. */
export function lostNames({ name, original, own, language }: Translated): Problem[] {
  if (!own) return [];
  return textsIn(own).flatMap(({ value, path }) => {
    const text = valueAt(original.raw, path);
    const kept = new Set(countsNamedIn(value).map(({ id }) => id));
    const lost = [...new Set(typeof text === 'string' ? countsNamedIn(text).map(({ id }) => id) : [])];
    return lost
      .filter((id) => !kept.has(id))
      .map((id): Problem => ({
        kind: 'differing-translation',
        ...own.placeOf(path),
        message: `In the original, \`${path.map(String).join('.')}\` of ${lowerFirst(name)} gives the count \`${id}\`, and here, in ${language}, it does not.`,
        hint: `Write {${id}} or {${id}.value} where the figure belongs.`,
      }));
  });
}

/** The passages of a translated text that stand there in the words of the original. */
export function samePassages(original: Written, own: Written): Passage[] {
  const texts = new Set(original.body.passages.map(({ text }) => text.trim()));
  return own.body.passages.filter(({ text }) => texts.has(text.trim()));
}

/** Fewer words may be a name, which is the same in every language. */
const fewestWords = 8;

/** Those of them that are to be translated, once readers see them. */
export function untranslatedPassages(same: readonly Passage[], language: string): Problem[] {
  return same
    .filter(({ text }) => (text.match(/\p{L}+/gu) ?? []).length >= fewestWords)
    .map(({ file, line, column }) => ({
      kind: 'untranslated',
      file,
      line,
      column,
      message: `This stands here in the words of the original, and not in ${language}.`,
      hint: 'Write over it. Leave the tags as they are: they bring the same figures and sources.',
    }));
}

/** What an entry of a shelf is called in a text in which components stand. */
const tags = { counts: 'Count', sources: 'Cite', charts: 'Chart' } as const;

/** What the text of a chapter or of the front page gives, cites, shows and denies, and its translation does not. */
export function lostMentions(original: Written, own: Written, place: Place, language: string): Problem[] {
  // Of a text that cannot be read nobody knows what it gives.
  if (own.body.problems.length > 0) return [];
  const problem = (what: string, not: string, tag: string): Problem => ({
    kind: 'differing-translation',
    ...place,
    message: `The original ${what}, and this text, in ${language}, ${not}.`,
    hint: `Write ${tag} where the original has it.`,
  });
  const named = (text: Written) => new Map(namedInBody(text).map((each) => [`${each.shelf} ${each.id}`, each]));
  const kept = named(own);
  const mentions = [...named(original)].flatMap(([key, { shelf, id }]) => {
    if (kept.has(key) || !(shelf in tags)) return [];
    return [
      problem(
        `has the ${shelves[shelf].noun} \`${id}\``,
        'does not',
        `<${tags[shelf as keyof typeof tags]} id="${id}" />`,
      ),
    ];
  });
  const denials = (text: Written) => text.body.tags.filter(({ name }) => name === 'Denial').length;
  return denials(own) < denials(original)
    ? [
        ...mentions,
        problem(
          `tells in <Denial> what somebody answers, ${denials(original)} in all`,
          `has ${denials(own)}`,
          '<Denial by="…">',
        ),
      ]
    : mentions;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

import { id as idSchema } from '../documentary/index.ts';
import { type FileNamer, suggestion, wrongWith } from '../desk/index.ts';
import type { Entries } from './entries.ts';
import { type Field, fieldsOf } from './fields.ts';
import { freeId, idFrom } from './name.ts';
import { nounOf, type NounName } from './nouns.ts';
import { Refusal } from './refusal.ts';
import { idsIn, type Line, lineOf } from './written.ts';

/** What is to be added to a documentary, and what is known of it. */
export interface Request {
  noun: NounName;
  /** Its name: a title or a word for what has one, otherwise its id. */
  name: string | undefined;
  /** The id that it is to have, where its name is not to make it. */
  id: string | undefined;
  /** The values that are given, by their flags. */
  values: ReadonlyMap<string, string>;
  /** The day on which it is made, which is when a chapter says it was published until it says otherwise. */
  today: string;
}

interface Standard {
  /** What it is, for whoever is asked for something else. */
  means: string;
  value(request: Pick<Request, 'name' | 'today'>): string;
}

/** The values that something has until it is given others, by flag. None of them says what may not be so. */
export function standardsOf(noun: NounName): Record<string, Standard> {
  // A chapter that was just begun can be looked at, and nobody else sees it.
  if (noun !== 'chapter') return {};
  return {
    description: { means: 'its title', value: ({ name }) => name ?? '' },
    published: { means: 'today', value: ({ today }) => today },
    draft: { means: 'true', value: () => 'true' },
  };
}

/** The form that is asked for, of a thing that has several. */
export function formOf(noun: NounName, values: Request['values']): string {
  const forms = Object.keys(nounOf(noun).forms);
  const form = values.get('form') ?? forms[0]!;
  if (forms.includes(form)) return form;
  throw new Refusal(`There is no form ${JSON.stringify(form)} of a ${noun}. ${suggestion(form, forms)}`);
}

/** All that can be said of a thing of one form, the name that it is called by left out. */
export function askedOf(noun: NounName, form: string): Field[] {
  const { called, forms } = nounOf(noun);
  return fieldsOf(forms[form]!).filter(({ flag }) => flag !== called && flag !== 'form');
}

/**
 * The id that something new has.
 *
 * @param named names files to the person who asked
 * @throws Refusal where a name cannot be one, or is taken
 */
export function idOf(
  { noun, name, id }: Pick<Request, 'noun' | 'name' | 'id'>,
  { ids, listed }: Entries,
  named: FileNamer,
): string {
  const { called, listed: nameless, shelf, file } = nounOf(noun);
  if (nameless) return '';
  const taken = new Set(shelf ? ids[shelf] : []);
  if (name === undefined || name.trim() === '')
    throw new Refusal(
      `What is the ${noun} called? Write \`npm run new -- ${noun} ${called ? '"Its name"' : 'its-id'}\`.`,
    );
  const own = id ?? (called ? undefined : name);
  const wrong = own === undefined ? undefined : idSchema.safeParse(own).error?.issues[0]?.message;
  if (wrong !== undefined) {
    const right = idFrom(own!);
    throw new Refusal(
      `${JSON.stringify(own)} cannot be the id of a ${noun}: it ${wrong}.${right ? `\nWrite ${right} instead.` : ''}`,
    );
  }
  // Words in another script than ours make no id: a number does.
  const found = own ?? idFrom(name) ?? freeId(noun, (shelf === 'chapters' ? listed.length : taken.size) + 1, taken);
  if (taken.has(found))
    throw new Refusal(
      `There is a ${noun} \`${found}\` already, in ${named(file(found))}.\n${
        called ? 'Give the new one an id of its own: `--id another-name`.' : 'Give the new one another name.'
      }`,
    );
  return found;
}

/**
 * What is written of something new, line by line: what was given, what follows from it, and what is left open.
 *
 * @throws Refusal where a value is not what its key takes, or names an entry that is not there
 */
export function linesOf({ noun, name, values, today }: Request, entries: Entries): Line[] {
  const { called, forms } = nounOf(noun);
  const form = formOf(noun, values);
  const given = new Map(values);
  if (called) given.set(called, name ?? '');
  for (const [flag, { value }] of Object.entries(standardsOf(noun)))
    if (!given.has(flag)) given.set(flag, value({ name, today }));
  const fields = fieldsOf(forms[form]!);
  for (const flag of given.keys())
    if (flag !== 'form' && !fields.some((field) => field.flag === flag))
      throw new Refusal(`--${flag} means nothing for a ${noun}${form ? ` of the form ${form}` : ''}.`);
  const needed = fields.filter(({ required, flag }) => required || given.has(flag));
  return needed.map((field): Line => {
    if (field.flag === 'form') return { path: field.path, value: form, comment: '', isText: false };
    const wrong = given.has(field.flag) ? wrongValue(field, given.get(field.flag)!, entries) : undefined;
    if (wrong !== undefined) throw new Refusal(`--${field.flag} ${wrong}`);
    return lineOf(field, given.get(field.flag));
  });
}

/** What is typed as a value that is no text; as it is where it is none of these. */
const readers: Partial<Record<Field['takes'], (typed: string) => unknown>> = {
  list: idsIn,
  number: (typed) => (/^\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed),
  boolean: (typed) => (/^(true|false)$/.test(typed) ? typed === 'true' : typed),
};

/** What is wrong with a value as it was typed, as what follows the name of its field. */
export function wrongValue({ schema, takes, shelf }: Field, typed: string, { ids }: Entries): string | undefined {
  const given = typed.trim();
  const wrong = wrongWith(schema, (readers[takes] ?? String)(given));
  if (wrong) return `${wrong.message}. ${wrong.hint}`;
  const missing = shelf ? idsIn(given).find((each) => !ids[shelf].includes(each)) : undefined;
  if (missing === undefined) return undefined;
  return `names ${JSON.stringify(missing)}, which is not there. ${suggestion(missing, ids[shelf!])}`;
}

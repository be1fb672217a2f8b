import { autocomplete, cancel, intro, isCancel, log, multiselect, select, text } from '@clack/prompts';
import { diskFolder, type Folder, read } from '../desk/index.ts';
import { spokenLanguages } from '../documentary/index.ts';
import { type Beginning, beginnings, refuseFull, wrongBeginning } from './begin.ts';
import { type Entries, entriesIn } from './entries.ts';
import type { Field } from './fields.ts';
import { freeId, idFrom } from './name.ts';
import { languageName, refuseLanguage } from './language.ts';
import { type Kind, nounOf, type NounName, nouns, wholes } from './nouns.ts';
import { Refusal } from './refusal.ts';
import { askedOf, idOf, type Request, standardsOf, wrongValue } from './request.ts';

/** What somebody at a terminal wants made. */
export type Asked =
  | { noun: 'documentary'; folder: string; given: Map<Beginning, string> }
  | { noun: 'translation'; language: string }
  | Omit<Request, 'today'>;

/** Thrown where a question is answered by Ctrl-C or Escape. */
class Stopped extends Error {}

/**
 * Asks at the terminal what to make, and what has to be known of it. Each answer is looked at as it is given, and an
 * empty one leaves a value to be filled in later.
 *
 * @param contentDir the content folder that things are added to
 * @param noun what to make, where that has been said
 * @param whole makes a path of what is typed as a folder
 * @returns undefined where it was called off
 */
export async function ask(
  contentDir: string,
  noun: Kind | undefined,
  whole: (typed: string) => string,
): Promise<Asked | undefined> {
  intro('On Record');
  try {
    const folder = diskFolder(contentDir);
    const isDocumentary = (await folder.list()).includes('documentary.yaml');
    const chosen = noun ?? (isDocumentary ? await askNoun() : 'documentary');
    if (chosen === 'documentary') return await askBeginning(whole);
    return chosen === 'translation' ? await askLanguage(folder) : await askEntry(chosen, folder);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    cancel('Nothing was made.');
    return undefined;
  }
}

/** An answer, unless there is none. */
async function answer<Value>(asked: Promise<Value>): Promise<Exclude<Value, symbol>> {
  const value = await asked;
  if (isCancel(value)) throw new Stopped();
  return value as Exclude<Value, symbol>;
}

async function askNoun(): Promise<Kind> {
  const { documentary, ...others } = wholes;
  const all = Object.entries({ ...nouns, ...others, documentary });
  const options = all.map(([value, { means }]) => ({ value: value as Kind, label: value, hint: means }));
  return answer(select({ message: 'What do you want to add?', options }));
}

async function askLanguage(folder: Folder): Promise<Asked> {
  const { settings } = await read(folder);
  const { language: own = '', translations = [] } = settings ?? {};
  const known = [...new Set([...translations, ...spokenLanguages()])].filter((tag) => tag !== own);
  const options = known.map((value) => ({
    value,
    label: languageName(value),
    ...(translations.includes(value) && { hint: 'adds what is missing' }),
  }));
  const message = 'Into which language?';
  const chosen = await answer(select({ message, options: [...options, { value: '', label: 'another' }] }));
  const validate = (value: string | undefined) => refusalOf(() => refuseLanguage(value?.trim() ?? '', own));
  const language =
    chosen || (await answer(text({ message: 'Its tag: two or three letters, such as uk or pt-BR', validate })));
  return { noun: 'translation', language: language.trim() };
}

async function askBeginning(whole: (typed: string) => string): Promise<Asked> {
  let folder = '';
  while (folder === '') {
    const typed = await answer(
      text({
        message: 'In which folder? It is made where it is not there yet.',
        placeholder: 'my-story',
        validate: (value) => (value?.trim() ? undefined : 'Write the name of a folder, such as my-story.'),
      }),
    );
    try {
      await refuseFull(whole(typed.trim()));
      folder = whole(typed.trim());
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      log.error(error.message);
    }
  }
  const given = new Map<Beginning, string>();
  for (const flag of Object.keys(beginnings) as Beginning[]) {
    const { means, standard } = beginnings[flag];
    const initialValue = standard(folder, given.get('title') ?? '');
    const validate = (value: string | undefined) => wrongBeginning(flag, value ?? '');
    given.set(flag, await answer(text({ message: means, initialValue, validate })));
  }
  return { noun: 'documentary', folder, given };
}

async function askEntry(noun: NounName, folder: Folder): Promise<Asked> {
  const entries = entriesIn(await read(folder));
  const { name, id } = await askName(noun, entries);
  const { called, forms } = nounOf(noun);
  const values = new Map<string, string>();
  const formNames = Object.keys(forms).filter((form) => form !== '');
  if (formNames.length > 0)
    values.set(
      'form',
      await answer(select({ message: 'Its form', options: formNames.map((value) => ({ value, label: value })) })),
    );
  const fields = askedOf(noun, values.get('form') ?? '');
  const asked = fields.filter(({ required }) => required);
  // One of them has to be named, whichever was wrong.
  if (noun === 'correction') {
    const subjects = fields.filter(({ shelf, required }) => shelf !== undefined && !required);
    const options = subjects.map((value) => ({ value, label: value.flag }));
    asked.unshift(await answer(select({ message: 'What was wrong?', options })));
  }
  for (const field of asked.filter(({ flag }) => flag !== called)) {
    const value = await askField(field, entries, standardsOf(noun)[field.flag]?.means ?? later);
    if (value !== '') values.set(field.flag, value);
  }
  return { noun, name, id, values };
}

async function askName(noun: NounName, entries: Entries): Promise<Pick<Request, 'name' | 'id'>> {
  const { called, listed, shelf } = nounOf(noun);
  if (listed) return { name: undefined, id: undefined };
  const wrongName = (name: string | undefined, id?: string) =>
    refusalOf(() => idOf({ noun, name, id }, entries, (file) => file));
  const name = await answer(
    text({
      message: called ? `Its ${called}` : 'Its id: lower-case words with hyphens between them',
      validate: (value) => (value?.trim() ? wrongName(value) : `Write what the ${noun} is called.`),
    }),
  );
  if (!called || idFrom(name) !== undefined) return { name, id: undefined };
  const taken = new Set(shelf ? entries.ids[shelf] : []);
  const id = await answer(
    text({
      message: 'Its id, which stands in addresses: Latin letters, digits and hyphens',
      initialValue: freeId(noun, taken.size + 1, taken),
      validate: (value) => wrongName(name, value ?? ''),
    }),
  );
  return { name, id };
}

const later = 'to be filled in later';

async function askField(field: Field, entries: Entries, otherwise: string): Promise<string> {
  const { means, takes, choices, shelf } = field;
  const known = shelf ? entries.ids[shelf] : choices;
  const options = known.map((value) => ({ value, label: value }));
  if (takes === 'list' && known.length > 0)
    return (await answer(multiselect({ message: means, options, maxItems: 8, required: false }))).join(', ');
  if (known.length > 0)
    return answer(
      (choices.length > 0 ? select<string> : autocomplete<string>)({
        message: means,
        options: [...options, { value: '', label: otherwise }],
        maxItems: 8,
      }),
    );
  const validate = (value: string | undefined) =>
    value?.trim() ? capital(wrongValue(field, value, entries)) : undefined;
  return answer(text({ message: means, placeholder: otherwise, defaultValue: '', validate }));
}

function capital(wrong: string | undefined): string | undefined {
  return wrong && `It ${wrong}`;
}

function refusalOf(attempt: () => unknown): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

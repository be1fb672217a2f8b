import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { diskFolder, read } from '../desk/index.ts';
import { refreshSchemas } from '../editor/index.ts';
import {
  add,
  ask,
  begin,
  type Beginning,
  beginnings,
  flagsOf,
  isKind,
  type Kind,
  Refusal,
  type Request,
  toldOf,
  toldOfDocumentary,
  toldOfTranslation,
  translation,
  usage,
  usageOf,
  writeAll,
} from '../scaffold/index.ts';
import { fileNamer } from '../site/file-namer.ts';
import { Mistake, runCommand } from '../site/mistake.ts';
import { nowFrom } from '../site/now.ts';
import { projectRoot, settingsFrom } from '../site/settings.ts';

const here = process.env['INIT_CWD'] ?? projectRoot;
const { contentDir } = settingsFrom();
const args = process.argv.slice(2);

await runCommand(async () => {
  try {
    return await makeWhatIsAsked();
  } catch (error) {
    throw error instanceof Refusal ? new Mistake(error.message) : error;
  }
});

async function makeWhatIsAsked(): Promise<0 | 1> {
  const [what] = args;
  if (what === '--help' || what === '-h') console.log(usage());
  else if (args.length <= 1 && isTerminal() && (what === undefined || isKind(what))) {
    const asked = await ask(contentDir, what, (typed) => resolve(here, typed));
    if (asked === undefined) return 1;
    if (asked.noun === 'documentary') await makeDocumentary(asked.folder, asked.given);
    else await (asked.noun === 'translation' ? makeTranslation(asked.language) : makeEntry(asked));
  } else if (what === undefined || !isKind(what)) {
    console.error(`${what === undefined ? '' : `Nothing new is called ${JSON.stringify(what)}.\n`}${usage()}`);
    return 1;
  } else await makeFrom(what);
  return 0;
}

async function makeFrom(what: Kind): Promise<void> {
  const { help, name, values } = options(what, flagsFor(what));
  if (help) return console.log(usageOf(what));
  if (what === 'translation') {
    if (!name) throw new Refusal('Into which language? Write its tag: `npm run new -- translation fr`.');
    return makeTranslation(name);
  }
  if (what !== 'documentary')
    return makeEntry({ noun: what, name, id: values.get('id'), values: without(values, 'id') });
  const folder = name === undefined ? process.env['CONTENT_DIR'] && contentDir : resolve(here, name);
  if (!folder) throw new Refusal('Where? Write `npm run new -- documentary <folder>`.');
  return makeDocumentary(folder, values as Map<Beginning, string>);
}

function flagsFor(what: Kind): string[] {
  if (what === 'translation') return [];
  return what === 'documentary' ? Object.keys(beginnings) : ['id', 'form', ...flagsOf(what).map(({ flag }) => flag)];
}

function options(what: string, flags: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: args.slice(1),
      options: {
        ...Object.fromEntries(flags.map((flag) => [flag, { type: 'string' } as const])),
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    if (positionals.length > 1)
      throw new Error(`Only one name: write "${positionals.join(' ')}" with quotation marks.`);
    const { help, ...given } = values as { help?: boolean } & Record<string, string>;
    return { help, name: positionals[0], values: new Map(Object.entries(given)) };
  } catch (error) {
    throw new Mistake(
      `${(error as Error).message.split(/(?<=\.)\s/)[0]}\n\`npm run new -- ${what} --help\` tells what can be said.`,
    );
  }
}

async function makeDocumentary(folder: string, given: ReadonlyMap<Beginning, string>): Promise<void> {
  const changes = await begin(folder, given);
  await writeAll(folder, changes);
  await refreshSchemas(folder, (await read(diskFolder(folder))).ids);
  const name = relative(here, folder) || '.';
  console.log(
    toldOfDocumentary(
      changes,
      name.startsWith('../..') ? folder : name,
      folder === contentDir && !process.env['CONTENT_DIR'],
    ),
  );
}

async function makeEntry(asked: Omit<Request, 'today'>): Promise<void> {
  const today = new Date(nowFrom()).toISOString().slice(0, 10);
  const named = fileNamer({ contentDir }, here);
  const addition = await add(diskFolder(contentDir), { ...asked, today }, named);
  await writeAll(contentDir, addition.changes);
  await refreshSchemas(contentDir, addition.ids);
  console.log(toldOf(asked.noun, addition, named));
}

async function makeTranslation(language: string): Promise<void> {
  const named = fileNamer({ contentDir }, here);
  const translating = await translation(diskFolder(contentDir), language, named);
  await writeAll(contentDir, translating.changes);
  await refreshSchemas(contentDir, translating.ids);
  console.log(toldOfTranslation(translating, named));
}

function isTerminal(): boolean {
  return Boolean(process.stdin.isTTY && process.stdout.isTTY);
}

function without(values: ReadonlyMap<string, string>, flag: string): Map<string, string> {
  return new Map([...values].filter(([name]) => name !== flag));
}

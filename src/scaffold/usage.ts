import { beginnings } from './begin.ts';
import { type Field, fieldsOf } from './fields.ts';
import { type Kind, nounOf, type NounName, nouns, wholes } from './nouns.ts';

/** How the command is called. */
export function usage(): string {
  const rows = [
    ...Object.entries(wholes).map(([what, { name, means }]) => [`${what} ${name}`, means]),
    ...Object.entries(nouns).map(([name, { means }]) => [`${name} ${nameIn(name as NounName)}`.trim(), means]),
  ];
  return [
    'Usage: npm run new -- <what> <its name>, with values for what is known of it, such as --title "…"',
    ...table(rows),
    'npm run new -- <what> --help tells the values. In a terminal, npm run new alone asks.',
  ].join('\n');
}

/** What can be said of one thing: its flags, with what each means. */
export function usageOf(name: Kind): string {
  if (name === 'documentary') {
    const rows = Object.entries(beginnings).map(([flag, { means }]) => [`--${flag}`, means]);
    return ['Usage: npm run new -- documentary <folder>, with', ...table(rows)].join('\n');
  }
  if (name === 'translation') {
    return [
      'Usage: npm run new -- translation <language>, a tag such as fr, ar or pt-BR',
      'Each file of the original gets a translation in a folder of that name, with every key empty below the words of the original. Chapters begin as drafts. Called again, it adds what is missing, and changes nothing else.',
    ].join('\n');
  }
  const { called, listed } = nounOf(name);
  const rows = flagsOf(name).map(({ flag, means, choices }) => [
    `--${flag}`,
    choices.length > 0 ? `${means}: ${choices.join(', ')}` : means,
  ]);
  if (called) rows.unshift(['--id', 'Its id, where its name is not to make it']);
  const forms = Object.keys(nounOf(name).forms).filter((form) => form !== '');
  if (forms.length > 0) rows.unshift(['--form', `${forms.join(', ')}; ${forms[0]} where it is not said`]);
  return [
    `Usage: npm run new -- ${[name, nameIn(name)].filter(Boolean).join(' ')}, with`,
    ...table(rows),
    listed ? '' : 'What is not said stays empty, and the check lists it until it is filled in.',
  ]
    .filter(Boolean)
    .join('\n');
}

/** Every value that can be given for a thing, in any of its forms. */
export function flagsOf(name: NounName): Field[] {
  const { called, forms } = nounOf(name);
  const fields = Object.values(forms).flatMap((schema) => fieldsOf(schema));
  return fields.filter(
    ({ flag }, index) =>
      flag !== called && flag !== 'form' && fields.findIndex((field) => field.flag === flag) === index,
  );
}

function nameIn(name: NounName): string {
  const { called, listed } = nounOf(name);
  if (listed) return '';
  return called ? `"Its ${called}"` : '<id>';
}

function table(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first!.length));
  return rows.map(([first, second]) => `  ${first!.padEnd(width)}  ${second}`);
}

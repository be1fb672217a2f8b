import type { z } from 'zod';
import type { Problem } from '../documentary/index.ts';
import type { Draft } from './drafts.ts';
import { childOf, chosenSchema } from './schema-path.ts';
import { suggestion } from './suggest.ts';
import type { Translated } from './translation-debts.ts';
import { valueAt } from './translation-texts.ts';
import type { Path } from './yaml.ts';

/** Entries of a translation that its original does not have. */
export function unknownEntries(noun: string, ids: readonly string[], own: readonly Draft<unknown>[]): Problem[] {
  return own.flatMap(({ id, placeOf }): Problem[] =>
    ids.includes(id)
      ? []
      : [
          {
            kind: 'unknown-id',
            ...placeOf([]),
            message: `There is no ${noun} \`${id}\` of which this could be the translation.`,
            hint: `${suggestion(id, ids)} Or write the original first.`,
          },
        ],
  );
}

/** Corrections behind the last that the original has. */
export function surplusCorrections(number: number, own: readonly Draft<unknown>[]): Problem[] {
  return own.slice(number).map(({ placeOf }) => ({
    kind: 'bad-value',
    ...placeOf([]),
    message: `The original has fewer corrections than its translation: this is none of the first ${number}.`,
    hint: 'Write the correction into the original first, or take it out here.',
  }));
}

/** What a translation says of an entry and fits nothing in its original: it would be lost, or told of something else. */
export function strayParts({ name, original, own }: Translated): Problem[] {
  if (!own) return [];
  return [...surplus(own.raw, original.raw, []), ...differing(own.schema, own.raw, original.raw, [])].map(
    ({ path, message, hint }) => ({
      kind: 'bad-value',
      ...own.placeOf(path),
      message: `${message(name)}.`,
      hint,
    }),
  );
}

interface Fault {
  path: Path;
  message: (name: string) => string;
  hint: string;
}

/** The entries of its lists behind the last that the original has. */
function surplus(own: unknown, original: unknown, path: Path): Fault[] {
  if (typeof own !== 'object' || own === null) return [];
  return Object.entries(own).flatMap(([key, each]): Fault[] => {
    const step = Array.isArray(own) ? Number(key) : key;
    const at = [...path, step];
    if (!Array.isArray(own) || valueAt(original, [step]) !== undefined)
      return surplus(each, valueAt(original, [step]), at);
    return [
      {
        path: at,
        message: (name) => `${name} has no entry ${Number(step) + 1} in \`${path.map(String).join('.')}\``,
        hint: 'Add it to the original first, or take it out here.',
      },
    ];
  });
}

/** What the entries of its lists repeat of the original, to say which of them they translate, and repeat wrongly. */
function differing(schema: z.ZodType | undefined, own: unknown, original: unknown, path: Path): Fault[] {
  const expected = schema && chosenSchema(schema, own);
  if (!expected || own === null || own === undefined || original === undefined) return [];
  if (typeof own === 'object') {
    return Object.entries(own).flatMap(([key, each]) => {
      const step = Array.isArray(own) ? Number(key) : key;
      return differing(childOf(expected, step), each, valueAt(original, [step]), [...path, step]);
    });
  }
  const { shelf, tells } = expected.meta() ?? {};
  // YAML reads a bare year as a number.
  if ((shelf === undefined && tells !== true) || String(own) === String(original)) return [];
  return [
    {
      path,
      message: (name) =>
        `\`${path.map(String).join('.')}\` is not that of the original, of which this would be the translation (${name})`,
      hint: `The original has \`${String(original)}\` in this place: bring the entries into the order that they have there.`,
    },
  ];
}

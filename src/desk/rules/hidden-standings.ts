import type { CountEntry, Problem } from '../../documentary/index.ts';
import { attributes, sentencesIn } from '../attribution.ts';
import { type Draft, type Drafts, languageOf, writtenIn } from '../drafts.ts';
import { placeholdersIn } from '../fill.ts';
import type { Around, Tag } from '../mdx.ts';
import { captionsIn, type Passage, placeIn } from '../passages.ts';
import { proseOf } from '../prose.ts';

/** Wherever a count that is not established is given, readers can tell that it is not. */
export function hiddenStandings(drafts: Drafts): Problem[] {
  const language = languageOf(drafts);
  const counts = new Map(
    [...drafts.counts].flatMap(([id, { entry }]) => (entry && entry.standing !== 'established' ? [[id, entry]] : [])),
  );
  return [
    ...writtenIn(drafts).flatMap(({ body }) => body.tags.flatMap((tag) => unseen(tag, counts))),
    ...plainTexts(drafts).flatMap((passage) => flat(passage, counts, language)),
  ];
}

type Contested = ReadonlyMap<string, CountEntry>;

/** A count inside something that nobody sees, or nobody hears. */
function unseen({ name, attributes: own, within, file, line, column }: Tag, counts: Contested): Problem[] {
  const id = name === 'Count' || name === 'Pull' ? own.get('id') : undefined;
  const count = typeof id === 'string' ? counts.get(id) : undefined;
  const hiding = within.flatMap((around) => {
    const attribute = hidingIn(around);
    return attribute === undefined ? [] : [{ element: around.name, attribute }];
  })[0];
  if (!count || !hiding) return [];
  return [
    {
      kind: 'hidden-standing',
      file,
      line,
      column,
      message: `\`${String(id)}\` is ${count.standing}, and \`${hiding.attribute}\` on the <${hiding.element}> around it hides that from readers.`,
      hint: `Write <${hiding.element}> without \`${hiding.attribute}\`.`,
    },
  ];
}

function hidingIn({ attributes: own }: Around): string | undefined {
  if (own.has('hidden')) return 'hidden';
  if (own.has('inert')) return 'inert';
  const aria = own.get('aria-hidden');
  return aria === true || aria === 'true' ? 'aria-hidden' : undefined;
}

/**
 * The texts that give a count in plain words, where no component can show how it stands. The notes and questions of a
 * chart stand beside its drawing, which shows it; its title and takeaway also go where the drawing does not.
 */
function plainTexts(drafts: Drafts): Passage[] {
  const { documentary, counts, events, terms, chapters, charts } = drafts;
  const entries: Draft<unknown>[] = [documentary];
  for (const shelf of [counts, events, terms, chapters]) entries.push(...shelf.values());
  return [
    ...entries.flatMap((entry) => proseOf(entry)),
    ...[...charts.values()].flatMap((chart) => proseOf(chart, ['title', 'takeaway'])),
    ...writtenIn(drafts).flatMap(({ body }) => captionsIn(body)),
  ];
}

function flat(passage: Passage, counts: Contested, language: string): Problem[] {
  if (!passage.text.includes('{')) return [];
  return sentencesIn(passage.text, language).flatMap(({ index, text }) =>
    placeholdersIn(text).flatMap((named): Problem[] => {
      const count = named.divisor === undefined ? counts.get(named.id) : undefined;
      if (!count || attributes(text, count.claimant, language)) return [];
      return [
        {
          kind: 'hidden-standing',
          ...placeIn(passage, index + named.index),
          message: `\`${named.id}\` is ${count.standing}, and this sentence states it as a fact.`,
          hint: `Say who says so: ${named.written}, according to ${count.claimant}.`,
        },
      ];
    }),
  );
}

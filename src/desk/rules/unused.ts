import { id, type Problem } from '../../documentary/index.ts';
import { type Drafts, writtenIn } from '../drafts.ts';
import { namedIn } from '../named.ts';

/** The entries that are there to be referred to: what one of them is called, and how a chapter uses it. */
const shelves = {
  counts: {
    noun: 'count',
    nobody: 'no text gives it and no chart draws it',
    use: (id: string) => `<Count id="${id}" />`,
  },
  sources: { noun: 'source', nobody: 'nothing rests on it', use: (id: string) => `<Cite id="${id}" />` },
  terms: { noun: 'term', nobody: 'no chapter uses it', use: (id: string) => `<Term id="${id}" />` },
} as const;

/** Every count, source and term is used somewhere: what nobody uses nobody keeps true. */
export function unused(drafts: Drafts): Problem[] {
  // Of a text that cannot be read nobody knows what it uses.
  if ([...drafts.chapters.values()].some(({ raw }) => raw === undefined)) return [];
  if (writtenIn(drafts).some(({ body }) => body.problems.length > 0)) return [];
  const used = new Set(namedIn(drafts).map(({ shelf, id }) => `${shelf} ${id}`));
  return (Object.keys(shelves) as (keyof typeof shelves)[]).flatMap((shelf) =>
    [...drafts[shelf].values()].flatMap(({ id: name, placeOf }): Problem[] => {
      if (used.has(`${shelf} ${name}`) || !id.safeParse(name).success) return [];
      const { noun, nobody, use } = shelves[shelf];
      return [
        {
          kind: 'unused-entry',
          ...placeOf([]),
          message: `The ${noun} \`${name}\` is here for nothing: ${nobody}.`,
          hint: `Write ${use(name)} where it belongs, or take the entry out.`,
        },
      ];
    }),
  );
}

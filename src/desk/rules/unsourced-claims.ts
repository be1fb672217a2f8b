import type { Problem } from '../../documentary/index.ts';
import { type Drafts, writtenIn } from '../drafts.ts';
import { excusesIn } from '../excuse.ts';
import type { Around, Tag } from '../mdx.ts';

/** What somebody says has its source where it is said: accounts, denials, and counts that are not established. */
export function unsourcedClaims(drafts: Drafts): Problem[] {
  const isExcused = excusesIn(drafts.texts);
  return writtenIn(drafts).flatMap(({ body: { tags } }) => {
    const cited = citedIn(tags);
    return [
      ...tags.flatMap((tag) => accountProblems(tag, cited)),
      ...countProblems(tags, cited, drafts.counts, (tag) => isExcused(tag, 'no cite')),
    ];
  });
}

const accounts = ['Denial', 'Account'];

function accountProblems(tag: Tag, cited: ReadonlySet<Around>): Problem[] {
  if (!accounts.includes(tag.name) || cited.has(tag)) return [];
  const by = tag.attributes.get('by');
  return [
    {
      kind: 'unsourced-claim',
      ...placeOf(tag),
      message: `<${tag.name}> tells what ${typeof by === 'string' ? by : 'somebody'} says, and not where that was published.`,
      hint: `Write <Cite id="…" /> after the sentence, before </${tag.name}>.`,
    },
  ];
}

/** What is read as one: a cite anywhere in it vouches for all of it. */
const blocks = new Set(['p', 'ul', 'ol', 'dl', 'table', 'blockquote']);

function countProblems(
  tags: readonly Tag[],
  cited: ReadonlySet<Around>,
  counts: Drafts['counts'],
  isExcused: (tag: Tag) => boolean,
): Problem[] {
  const told = new Set<Around>();
  return tags.flatMap((tag): Problem[] => {
    const id = tag.name === 'Count' ? tag.attributes.get('id') : undefined;
    const count = typeof id === 'string' ? counts.get(id)?.entry : undefined;
    if (!count || count.standing === 'established') return [];
    // A heading has no room for a source; the text below it has.
    if (tag.within.some(({ name }) => /^h[1-6]$/.test(name))) return [];
    // An account without a source is a problem itself.
    const account = tag.within.find(({ name }) => accounts.includes(name));
    const block = tag.within.find(({ name }) => blocks.has(name)) ?? tag;
    if (told.has(block) || cited.has(block) || (account && !cited.has(account))) return [];
    if (isExcused(tag)) return [];
    told.add(block);
    return [
      {
        kind: 'unsourced-claim',
        ...placeOf(tag),
        message: `\`${String(id)}\` is ${count.standing}, and nothing beside it says where it was published.`,
        hint: `Write <Cite id="${count.source}" /> in the same paragraph, or say why none is due: {/* no cite: … */}`,
      },
    ];
  });
}

/** All in which a cite stands. */
function citedIn(tags: readonly Tag[]): Set<Around> {
  return new Set(tags.flatMap(({ name, within }) => (name === 'Cite' ? within : [])));
}

function placeOf({ file, line, column }: Tag) {
  return { file, line, column };
}

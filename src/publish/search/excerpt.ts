import { wordsIn } from './terms.ts';

/** A piece of a text, and whether it was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Up to this many characters a text is shown whole. */
const short = 600;

/**
 * A text with the words marked that were looked for. Of a long one whole sentences are shown: the first, which says whose
 * account it is, those with such a word, and the one before each.
 *
 * @param matched the terms that were found
 * @param language of the text, a BCP 47 tag
 */
export function excerpt(text: string, matched: ReadonlySet<string>, language: string): Piece[] {
  const hits = wordsIn(text, language).filter(({ terms }) => terms.some((term) => matched.has(term)));
  const pieces: Piece[] = [];
  const add = (piece: string, marked = false) => {
    if (piece) pieces.push({ text: piece, marked });
  };
  for (const { from, to } of sentences(text, hits, language)) {
    let read = from;
    for (const hit of hits.filter((each) => each.from >= from && each.to <= to)) {
      add(text.slice(read, hit.from));
      add(text.slice(hit.from, hit.to), true);
      read = hit.to;
    }
    add(text.slice(read, to));
    if (to < text.length) add('… ');
  }
  return pieces;
}

interface Range {
  from: number;
  to: number;
}

/** The sentences that are shown; neighbours are one. */
function sentences(text: string, hits: readonly Range[], language: string): Range[] {
  if (text.length <= short) return [{ from: 0, to: text.length }];
  const all = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(
    ({ index, segment }): Range => ({ from: index, to: index + segment.length }),
  );
  const hit = ({ from, to }: Range) => hits.some((each) => each.from < to && each.to > from);
  const shown = all.filter((each, n) => n === 0 || hit(each) || (all[n + 1] && hit(all[n + 1]!)));
  return shown.reduce<Range[]>((joined, each) => {
    const last = joined.at(-1);
    if (last?.to === each.from) last.to = each.to;
    else joined.push({ ...each });
    return joined;
  }, []);
}

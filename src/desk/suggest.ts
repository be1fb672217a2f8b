import { distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to what was written, where one is near enough to be meant.
 *
 * @param written what the editor wrote
 * @param candidates what would have been right
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const reach = Math.max(2, Math.floor(written.length / 3));
  return (
    [...candidates]
      // They differ at least by what the one is longer than the other, which is faster to tell.
      .filter((candidate) => Math.abs(candidate.length - written.length) <= reach)
      .map((candidate) => ({
        candidate,
        far: distance(written.toLowerCase(), candidate.toLowerCase()),
      }))
      .filter(({ far }) => far <= reach)
      .sort((a, b) => a.far - b.far)[0]?.candidate
  );
}

/** "Did you mean `x`?", or the candidates where none is near. */
export function suggestion(written: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  const near = nearest(written, all);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  const shown = all.slice(0, 12).map((candidate) => `\`${candidate}\``);
  if (shown.length === 0) return 'There is none yet.';
  return `Write one of ${shown.join(', ')}${all.length > shown.length ? ' …' : ''}.`;
}

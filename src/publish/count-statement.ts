import { answersTo, type Count, type Wording } from '../documentary/index.ts';

/** What is said of a count wherever its words stand alone: what it counts, how it stands, who denies it and who differs. */
export function statementOf(count: Count, wording: Wording): string {
  const { disagreement, standings } = wording.words;
  const about = disagreement.of(count.label, standings[count.standing], count.claimant);
  return [wording.capital(about), ...answersTo(count, wording)].join(' ');
}

/** How a count stands, behind its words, for those who do not see how they are set: " (alleged)", or nothing. */
export function standingAloud({ standing }: Pick<Count, 'standing'>, { words }: Wording): string {
  return standing === 'established' ? '' : words.site.unseenStanding(words.standings[standing]);
}

import { type Count, otherFigure, type Wording } from '../documentary/index.ts';

/** What is said of a count wherever its words stand alone: what it counts, how it stands, who denies it and who differs. */
export function statementOf(count: Count, wording: Wording): string {
  const { chart, disagreement, standings } = wording.words;
  return [
    wording.capital(disagreement.of(count.label, standings[count.standing], count.claimant)),
    ...count.denials.map(({ who, what }) => chart.denial(who, what)),
    ...count.elsewhere.map((other) => disagreement.otherFigure(otherFigure(other, wording), other.source.publisher)),
  ].join(' ');
}

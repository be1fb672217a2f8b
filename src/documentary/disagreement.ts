import type { Count, Elsewhere } from './count.ts';
import type { Event } from './event.ts';
import type { Wording } from './wording.ts';

/** What another source gives instead of a count, with what it counts differently: "16 offices, counted by night". */
export function otherFigure({ note, ...other }: Elsewhere, wording: Wording): string {
  return noted(wording.phrase(other), note, wording);
}

/**
 * What other sources give instead of a count, to stand beside it: "The Paper: more than 50". A unit that is the same
 * as the one beside it is left out.
 */
export function figuresElsewhere({ elsewhere, unit }: Count, wording: Wording): string[] {
  return elsewhere.map(({ source, note, ...other }) => {
    const same = wording.unit(other) === wording.unit({ ...other, unit });
    const figure = same ? wording.value(other) : wording.phrase(other);
    return wording.words.disagreement.given(source.publisher, noted(figure, note, wording));
  });
}

/** What is said against a count, a sentence each: who denies it, and who gives another figure. */
export function answersTo({ denials, elsewhere }: Count, wording: Wording): string[] {
  const { chart, disagreement } = wording.words;
  return [
    ...denials.map(({ who, what }) => chart.denial(who, what)),
    ...elsewhere.map((other) => disagreement.otherFigure(otherFigure(other, wording), other.source.publisher)),
  ];
}

/** What other sources give instead of the date of an event: "The Paper: Tuesday". */
export function datesElsewhere({ elsewhere }: Event, { words }: Wording): string[] {
  return elsewhere.map(({ says, source }) => words.disagreement.given(source.publisher, says));
}

function noted(figure: string, note: string | undefined, { words }: Wording): string {
  return note === undefined ? figure : words.disagreement.noted(figure, note);
}

import { type Chart, chartCorrections, type CorrectionNote, type Wording } from '../documentary/index.ts';

/** What of a correction stands beside what it is of. */
type Told = Pick<CorrectionNote, 'date' | 'subject' | 'said' | 'right'>;

/** A correction cut where its parts are set apart; with a space between them they are a line of text. */
export interface CorrectionParts {
  /** "Correction, 9 May 2021." */
  label: string;
  /** What was wrong, what it said, and what is right. */
  text: string;
}

/**
 * A correction as it stands beside what it is of.
 *
 * @param place the name of what it stands beside, which need not be said where that is what was wrong
 */
export function correctionParts(note: Told, { words, date, capital }: Wording, place?: string): CorrectionParts {
  const { label, of, statement } = words.corrections;
  const told = statement(capital(asSentence(note.said)), capital(asSentence(note.right)));
  return { label: label(date(note.date)), text: note.subject === place ? told : of(capital(note.subject), told) };
}

/** A correction as a line of text. */
export function correctionText(note: Told, wording: Wording, place?: string): string {
  const { label, text } = correctionParts(note, wording, place);
  return `${label} ${text}`;
}

/** The corrections that a chart has to tell of, each as a line of text, the newest first. */
export function chartCorrectionTexts(chart: Chart, wording: Wording): string[] {
  return chartCorrections(chart).map((note) => correctionText(note, wording, chart.title));
}

/** A text with a full stop behind it, unless it ends in a sign that ends a sentence. */
export function asSentence(text: string): string {
  return /[.!?…。؟।][”’"')\]»]*$/u.test(text) ? text : `${text}.`;
}

import { createHash } from 'node:crypto';
import type { CorrectionNote } from '../../src/documentary/index.ts';
import { chapterText, type TheRecord } from './record.ts';
import { capital, type Template, words } from './template.ts';

/** A correction as its entry has it, with what it is of. */
export interface Corrected {
  subject: Template;
  said: Template;
  right: Template;
  why: Template;
}

type Entry = Record<string, unknown>;

const subjects = {
  chapter: ['chapters', (record, id) => chapterText(record, id, 'title')],
  count: ['counts', (record, id) => record.text('counts.yaml', id, 'label')],
  chart: ['charts', (record, id) => record.text(`charts/${id}.yaml`, 'title')],
} as const satisfies Record<string, [shelf: string, name: (record: TheRecord, id: string) => Template | undefined]>;

const kindOf = (entry: Entry) => (Object.keys(subjects) as (keyof typeof subjects)[]).find((kind) => entry[kind])!;

/** The id under which the site tells of a correction: its date, whose it is, and six signs made of what was said. */
export function correctionId(entry: Entry): string {
  const kind = kindOf(entry);
  const said = `${subjects[kind][0]} ${String(entry['said']).trim()}`;
  const signs = createHash('sha256').update(said).digest('hex').slice(0, 6);
  return `${String(entry['date'])}.${String(entry[kind])}.${signs}`;
}

/**
 * The entry of a correction, found by the id under which the site tells of it.
 *
 * @throws Error where there is none
 */
export function correctedIn(record: TheRecord, { id }: Pick<CorrectionNote, 'id'>): Corrected {
  const entries = record.entry('corrections.yaml') as Entry[];
  const index = entries.findIndex((entry) => correctionId(entry) === id);
  const entry = entries[index];
  if (!entry) throw new Error(`no entry has the correction ${id}`);
  const text = (field: string) => record.text('corrections.yaml', index, field) ?? words``;
  const kind = kindOf(entry);
  return {
    subject: subjects[kind][1](record, String(entry[kind])) ?? words``,
    said: text('said'),
    right: text('right'),
    why: text('why'),
  };
}

const ended = /[.!?…。؟।][”’"')\]»]*$/u;
const fullStop = (text: string) => (ended.test(text) ? '' : '.');

/** "It said: … Right is: …", both as sentences. */
export function statementOf(record: TheRecord, note: CorrectionNote): Template {
  const { said, right } = correctedIn(record, note);
  const sentence = (text: Template, filled: string) =>
    capital(words`${text}${fullStop(filled)}`, record.documentary.language);
  return words`It said: ${sentence(said, note.said)} Right is: ${sentence(right, note.right)}`;
}

/** "Why: …" */
export function whyOf(record: TheRecord, note: CorrectionNote): Template {
  return words`Why: ${correctedIn(record, note).why}${fullStop(note.why)}`;
}

/**
 * A correction as it stands beside what it is of.
 *
 * @param place the name of what it stands beside, which is not said again where it is that what was wrong
 */
export function noteText(record: TheRecord, note: CorrectionNote, place?: string): Template {
  const subject = capital(correctedIn(record, note).subject, record.documentary.language);
  const of = note.subject === place ? '' : words`${subject}. `;
  return words`Correction, ${record.date(note.date)}. ${of}${statementOf(record, note)}`;
}

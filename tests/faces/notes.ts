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

const subjects = {
  chapter: ['chapters', (record, id) => chapterText(record, id, 'title')],
  count: ['counts', (record, id) => record.text('counts.yaml', id, 'label')],
  chart: ['charts', (record, id) => record.text(`charts/${id}.yaml`, 'title')],
} as const satisfies Record<string, [shelf: string, name: (record: TheRecord, id: string) => Template | undefined]>;

/**
 * The entry of a correction, found by the id under which the site tells of it: its date, whose it is, and six signs made
 * of what was said.
 *
 * @throws Error where there is none
 */
export function correctedIn(record: TheRecord, { id }: Pick<CorrectionNote, 'id'>): Corrected {
  const entries = record.entry('corrections.yaml') as Record<string, unknown>[];
  for (const [index, entry] of entries.entries()) {
    for (const [kind, [shelf, name]] of Object.entries(subjects)) {
      const of = String(entry[kind]);
      const said = createHash('sha256')
        .update(`${shelf} ${String(entry['said']).trim()}`)
        .digest('hex');
      if (id !== `${String(entry['date'])}.${of}.${said.slice(0, 6)}`) continue;
      const text = (field: string) => record.text('corrections.yaml', index, field) ?? words``;
      return {
        subject: name(record, of) ?? words``,
        said: text('said'),
        right: text('right'),
        why: text('why'),
      };
    }
  }
  throw new Error(`no entry has the correction ${id}`);
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

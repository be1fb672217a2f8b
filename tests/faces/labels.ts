import type { Count } from '../../src/documentary/index.ts';
import { type Mark, onCounts, onEvents } from './drawings.ts';
import type { Face } from './face.ts';
import { countText, type TheRecord } from './record.ts';
import { onceOf } from './site.ts';
import { joined, type Template, words } from './template.ts';
import { flat, squeezed } from './words.ts';

/** What a run of text in a drawing is, by how it is set. */
const kinds = {
  elsewhere: (run) => run.getAttribute('font-size') === '13',
  standing: (run) => run.getAttribute('class') === 'mark',
  label: (run) => run.getAttribute('class') === 'soft',
  strong: (run) => run.getAttribute('font-weight') === '600',
  plain: (run) => run.getAttribute('font-size') === '15',
  other: () => true,
} as const satisfies Record<string, (run: Element) => boolean>;
type Kind = keyof typeof kinds;

/** The texts of a mark by what they are; lines that were broken are one again. */
export const textsOf = onceOf(({ element }: Mark): Record<Kind, string> => {
  const texts: Record<Kind, string> = { elsewhere: '', standing: '', label: '', strong: '', plain: '', other: '' };
  for (const text of element.querySelectorAll('text')) {
    const parts = [...text.querySelectorAll('tspan')];
    for (const run of parts.length > 0 ? parts : [text]) {
      const kind = (Object.keys(kinds) as Kind[]).find((one) => kinds[one](run))!;
      texts[kind] = flat(`${texts[kind]} ${run.textContent}`);
    }
  }
  return texts;
});

/** What stands in the label of a mark that is drawn larger than it is, because it could not be seen. */
const enlarged = /too\s?small\s?for\s?this\s?scale,\s?drawn\s?larger$/;

/** Whether the label of a mark says that it is drawn larger than it is. */
export const saysEnlarged = (mark: Mark) => enlarged.test(textsOf(mark).label);

/** The words beside the marks. Long words may be broken, so spaces do not count in them. */
export const labels: Face = (record) => [
  ...onCounts(record, (count) => [
    {
      fact: 'number',
      due: words`${record.value(count)}`.due,
      read: (mark) => words`${record.value(count)}`.read(textsOf(mark).strong),
    },
    { fact: 'unit', due: squeezed(record.unit(count)), read: (mark) => squeezed(textsOf(mark).plain) },
    inMark('label', countText(record, count, 'label'), (mark) =>
      // Whether it may say so is for the shapes to tell.
      textsOf(mark).label.replace(enlarged, '').trim().replace(/ ·$/, ''),
    ),
    {
      fact: 'standing',
      due: count.standing === 'established' ? '' : count.standing,
      read: (mark) => textsOf(mark).standing,
    },
    inMark('other figures', joined(figuresBeside(record, count)), (mark) => textsOf(mark).elsewhere),
    { fact: 'other words', due: '', read: (mark) => textsOf(mark).other },
  ]),
  ...onEvents(record, ({ id, date, elsewhere }) => [
    {
      fact: 'date',
      due: words`${record.date(date)}`.due,
      read: (mark) => words`${record.date(date)}`.read(textsOf(mark).strong),
    },
    inMark('title', record.text('events.yaml', id, 'title') ?? words``, (mark) => textsOf(mark).plain),
    inMark('text', record.text('events.yaml', id, 'text') ?? words``, (mark) => textsOf(mark).label),
    inMark(
      'other dates',
      joined(elsewhere.map(({ says, source }) => words`${source.publisher}: ${says}`)),
      (mark) => textsOf(mark).elsewhere,
    ),
  ]),
];

/** A text of a mark. */
function inMark(fact: string, { squeezed: { due, read } }: Template, find: (mark: Mark) => string) {
  return { fact, due, read: (mark: Mark) => read(find(mark)) };
}

/** What other sources give, to stand beside a count: the unit is left out where it is that of the count. */
export function figuresBeside(record: TheRecord, count: Count): Template[] {
  return count.elsewhere.map((other, index) => {
    const same = record.unit(other) === record.unit({ ...other, unit: count.unit });
    const figure = same ? record.value(other) : record.amount(other);
    const note = record.text('counts.yaml', count.id, 'elsewhere', index, 'note');
    return joined([words`${other.source.publisher}: ${figure}`, note], ', ');
  });
}

import { onCounts, onEvents, type Mark } from './drawings.ts';
import type { Face } from './face.ts';
import { countText, type TheRecord } from './record.ts';
import { onceOf } from './site.ts';
import { words } from './template.ts';
import { flat, squeezed } from './words.ts';

/** What a run of text in a drawing is, by how it is set. */
const kinds = {
  standing: (run) => run.getAttribute('class') === 'mark',
  label: (run) => run.getAttribute('class') === 'soft',
  strong: (run) => run.getAttribute('font-weight') === '600',
  plain: (run) => run.getAttribute('font-size') === '15',
  other: () => true,
} as const satisfies Record<string, (run: Element) => boolean>;
type Kind = keyof typeof kinds;

/** The texts of a mark by what they are; lines that were broken are one again. */
export const textsOf = onceOf(({ element }: Mark): Record<Kind, string> => {
  const texts: Record<Kind, string> = { standing: '', label: '', strong: '', plain: '', other: '' };
  for (const text of element.querySelectorAll('text')) {
    const parts = [...text.querySelectorAll('tspan')];
    for (const run of parts.length > 0 ? parts : [text]) {
      const kind = (Object.keys(kinds) as Kind[]).find((one) => kinds[one](run))!;
      texts[kind] = flat(`${texts[kind]} ${run.textContent}`);
    }
  }
  return texts;
});

/** The words beside the marks. Long words may be broken, so spaces do not count in them. */
export const labels: Face = (record) => [
  ...onCounts(record, (count) => [
    {
      fact: 'number',
      due: words`${record.value(count)}`.due,
      read: (mark) => words`${record.value(count)}`.read(textsOf(mark).strong),
    },
    { fact: 'unit', due: squeezed(record.unit(count)), read: (mark) => squeezed(textsOf(mark).plain) },
    {
      fact: 'label',
      due: squeezed(countText(record, count, 'label').due),
      read: (mark) => squeezed(textsOf(mark).label.replace(/ ·$/, '')),
    },
    {
      fact: 'standing',
      due: count.standing === 'established' ? '' : count.standing,
      read: (mark) => textsOf(mark).standing,
    },
    { fact: 'other words', due: '', read: (mark) => textsOf(mark).other },
  ]),
  ...onEvents(record, (event) => [
    {
      fact: 'date',
      due: words`${record.date(event.date)}`.due,
      read: (mark) => words`${record.date(event.date)}`.read(textsOf(mark).strong),
    },
    { fact: 'title', due: squeezed(eventTitle(record, event.id).due), read: (mark) => squeezed(textsOf(mark).plain) },
    {
      fact: 'text',
      ...squeezedText(
        record,
        event.id,
        event.elsewhere.map(({ says, source }) => `${source.publisher} gives another date: ${says}.`),
      ),
    },
  ]),
];

const eventTitle = (record: TheRecord, id: string) => record.text('events.yaml', id, 'title') ?? words``;

function squeezedText(record: TheRecord, id: string, others: string[]) {
  const template = words`${record.text('events.yaml', id, 'text')} ${others.join(' ')}`;
  return {
    due: squeezed(template.due),
    read: (mark: Mark) => squeezed(template.read(textsOf(mark).label) ?? ''),
  };
}

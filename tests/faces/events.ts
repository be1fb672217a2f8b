import { type Count, type Event, known } from '../../src/documentary/index.ts';
import { type Face, type Place, textPlace } from './face.ts';
import { fileOf } from './files.ts';
import { namingsOf } from './namings.ts';
import { sourceSentence, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { joined, type Template, words } from './template.ts';

/** The events on the page of the whole timeline. */
export const timelinePage: Face = (record) => {
  const file = fileOf.timeline;
  const events = [...record.documentary.events.values()];
  const entries = (site: Site) => [...site.document(file).querySelectorAll('.events > li')];
  return [
    ...eventPlaces(record, file, 'timeline', events, entries),
    ...events.map(({ id }, index) =>
      textPlace(file, `timeline/${id}`, 'figures', figuresOf(record, id), (site) =>
        [...(entries(site)[index]?.querySelectorAll('.figures > li') ?? [])]
          .map(({ textContent }) => textContent)
          .join(' '),
      ),
    ),
    ...events.flatMap(({ id }, index) => {
      const due = countsNamed(record, id).map(({ standing }) => `count ${standing}`);
      const read = (site: Site) =>
        [...(entries(site)[index]?.querySelectorAll('.figures a') ?? [])]
          .map((link) => link.getAttribute('class'))
          .join(', ');
      return { file, of: `timeline/${id}`, fact: 'standing by class', due: due.join(', '), read };
    }),
  ];
};

/** The counts that the texts of an event name in braces. */
function countsNamed(record: TheRecord, event: string): Count[] {
  return [...record.documentary.counts.values()].filter(({ id }) =>
    namingsOf(record, id).some(({ path }) => path === `timeline/#${event}`),
  );
}

function figuresOf(record: TheRecord, event: string): Template {
  const figures = countsNamed(record, event).map((count) => words`${record.amount(count)} (${count.standing})`);
  return joined(figures);
}

/** The lists of events in chapters: all of them, or those that a chapter names. */
export const eventLists: Face = (record) =>
  record.documentary.chapters.flatMap(({ id }) => {
    const file = fileOf.chapter(id);
    const tags = [...record.chapterText(id).matchAll(/<Timeline\b([^>]*?)\/>/g)];
    return tags.flatMap(([, tag = ''], index) => {
      const named = /\sevents="([^"]*)"/.exec(tag)?.[1]?.trim().split(/\s+/);
      const { events } = record.documentary;
      const shown = named ? named.map((event) => known(events, event)) : [...events.values()];
      return eventPlaces(record, file, `${id} ${index + 1}`, shown, (site) => [
        ...(site.document(file).querySelectorAll('article.chapter .events')[index]?.children ?? []),
      ]);
    });
  });

/** What a list of events says of each, with who gives another date. */
export function eventPlaces(
  record: TheRecord,
  file: string,
  list: string,
  events: readonly Event[],
  find: (site: Site) => readonly Element[],
): Place[] {
  return [
    { file, of: list, fact: 'events', due: events.length, read: (site) => find(site).length },
    ...events.flatMap(({ id, date, sources, elsewhere }, index) => {
      const of = `${list}/${id}`;
      const text = (name: string) => record.text('events.yaml', id, name);
      const due = joined([
        text('title'),
        text('text'),
        ...elsewhere.map(({ says, source }) => words`${source.publisher} gives another date: ${says}.`),
        sourceSentence(record, sources),
      ]);
      return [
        textPlace(
          file,
          of,
          'date',
          words`${record.date(date)}`,
          (site) => find(site)[index]?.querySelector('.date')?.textContent,
        ),
        textPlace(file, of, 'event', due, (site) => {
          const paragraphs = [...(find(site)[index]?.querySelectorAll('div > p') ?? [])];
          return paragraphs.map(({ textContent }) => textContent).join(' ');
        }),
      ];
    }),
  ];
}

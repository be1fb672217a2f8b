import { type Event, known } from '../../src/documentary/index.ts';
import { type Face, type Place, textPlace } from './face.ts';
import { fileOf } from './files.ts';
import { sourceSentence, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { joined, words } from './template.ts';

/** The events on the page of the whole timeline. */
export const timelinePage: Face = (record) => {
  const file = fileOf.timeline;
  return eventPlaces(record, file, 'timeline', [...record.documentary.events.values()], (site) => [
    ...site.document(file).querySelectorAll('.events > li'),
  ]);
};

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

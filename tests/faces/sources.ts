import type { Source } from '../../src/documentary/index.ts';
import { type Face, type Place, textPlace } from './face.ts';
import { fileOf } from './files.ts';
import { factIn } from './ledger.ts';
import { countText, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { joined, numberHole, type Template, words } from './template.ts';
import { writings } from './writings.ts';

/** The page of sources: each with its addresses, and what rests on it. */
export const sourcePages: Face = (record) => {
  const { sources, counts, events } = record.documentary;
  const file = fileOf.sources;
  const restsOn = ({ id }: Source, claims: readonly { source: Source }[]) =>
    claims.some(({ source }) => source.id === id);
  return [...sources.values()].flatMap((source) => {
    const entry = (site: Site) => site.document(file).getElementById(source.id);
    const figures = [...counts.values()].filter((count) =>
      restsOn(source, [count, ...count.denials, ...count.elsewhere]),
    );
    const told = [...events.values()].filter((event) =>
      restsOn(source, [...event.sources.map((one) => ({ source: one })), ...event.elsewhere]),
    );
    const listed = (name: string, due: (Template | undefined)[]) =>
      textPlace(file, source.id, name, joined(due, ''), (site) => factIn(entry(site), name));
    return [
      ...bibliographyPlaces(record, file, source.id, (site) => entry(site)?.querySelector('.source')),
      listed(
        'For the figures',
        figures.map((count) => countText(record, count, 'label')),
      ),
      listed(
        'For the events',
        told.map(({ id }) => record.text('events.yaml', id, 'title')),
      ),
    ];
  });
};

/** The sources that a text cites: in the margin at their first mention, and in the list at the end. */
export const citations: Face = (record) => {
  const { sources, language } = record.documentary;
  return writings(record).flatMap(({ file, of, references }): Place[] => {
    const cited = [...new Set(references.filter(({ component }) => component === 'Cite').map(({ id }) => id))];
    return [
      {
        file,
        of,
        fact: 'sources',
        due: cited.map((id) => `source.${id}`).join(' '),
        read: (site) => [...site.document(file).querySelectorAll('.cited li')].map(({ id }) => id).join(' '),
      },
      ...cited.flatMap((id, index) => {
        const { publisher, date } = sources.get(id)!;
        return [
          textPlace(
            file,
            id,
            'note',
            words`${numberHole(index + 1, language)} ${publisher}, ${record.date(date)}`,
            (site) => noteAfter(site, file, `cite.${id}.1`),
          ),
          ...bibliographyPlaces(record, file, id, (site) =>
            site.document(file).getElementById(`source.${id}`)?.querySelector('.source'),
          ),
        ];
      }),
    ];
  });
};

/** What a bibliography says of a source, with where its links lead. */
function bibliographyPlaces(
  record: TheRecord,
  file: string,
  id: string,
  find: (site: Site) => Element | null | undefined,
): Place[] {
  const source = record.documentary.sources.get(id)!;
  const { address, archived } = source;
  return [
    textPlace(file, id, 'source', inBibliography(record, source), (site) => find(site)?.textContent),
    {
      file,
      of: id,
      fact: 'addresses',
      due: [address, ...(archived ? [archived] : [])].join(' '),
      read: (site) => [...(find(site)?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')).join(' '),
    },
  ];
}

/** A source as a bibliography gives it. */
export function inBibliography(record: TheRecord, { publisher, title, date, archived }: Source): Template {
  return words`${publisher}, ${title}, ${record.date(date)}${archived ? ' (archived copy)' : ''}.`;
}

/** The note on a mention, as the margin has it. */
export function noteAfter(site: Site, file: string, anchor: string): string | undefined {
  const after = site.document(file).getElementById(anchor)?.nextElementSibling;
  const note = after?.matches('.more') ? after.nextElementSibling : after;
  return note?.matches('.note') ? (note.querySelector('[aria-hidden]')?.textContent ?? '') : undefined;
}

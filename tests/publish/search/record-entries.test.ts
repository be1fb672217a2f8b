import { expect, test } from 'vitest';
import { type Documentary, wordingIn } from '../../../src/documentary/index.ts';
import { pathsOf } from '../../../src/publish/paths.ts';
import { recordEntries } from '../../../src/publish/search/record-entries.ts';
import { aChapter, aCorrection, aCount, aDocumentary, anEvent, aSource } from '../../support/entries.ts';

const entriesOf = (given: Partial<Documentary>) =>
  recordEntries({ documentary: aDocumentary(given), paths: pathsOf('https://example.org/'), wording: wordingIn('en') });

const source = aSource({ id: 'radio', publisher: 'The Radio', title: 'A <b>storm</b>', date: '2021-07' });

test('a count says its bound, its unit, its standing, who denies it and who gives another', () => {
  const count = aCount({
    id: 'boats',
    value: 1.5,
    bound: 'at-least',
    unit: { one: 'boat', other: 'boats' },
    label: 'boats that sank',
    claimant: 'the rowers',
    standing: 'alleged',
    denials: [{ who: 'The port', what: 'says that none sank', source }],
    elsewhere: [{ value: 3, bound: 'about', unit: { one: 'boat', other: 'boats' }, source }],
  });
  const [entry] = entriesOf({ counts: new Map([['boats', count]]) }).filter(({ kind }) => kind === 'figure');
  expect(entry).toMatchObject({
    path: '/figures/#boats',
    title: 'More than 1.5 boats',
    also: '1.5',
    denials: ['The port says that none sank (The Radio).'],
  });
  expect(entry!.text).toMatch(/^Boats that sank; alleged, according to the rowers\. /);
  expect(entry!.text).toMatch(/ The Radio: about 3 boats\.$/);
});

test('a count that nobody denies has no denial', () => {
  const [entry] = entriesOf({ counts: new Map([['zero', aCount({ value: 0 })]]) }).filter(
    ({ kind }) => kind === 'figure',
  );
  expect(entry).not.toHaveProperty('denials');
});

test('everything of the record can be found, and leads to its entry', () => {
  const count = aCount();
  const event = anEvent({ id: 'storm', date: '2021-07-18' });
  const entries = entriesOf({
    chapters: [aChapter({ id: 'one' })],
    counts: new Map([[count.id, count]]),
    sources: new Map([['radio', source]]),
    events: new Map([['storm', event]]),
    terms: new Map([['port', { id: 'port', term: 'Port', definition: 'Where ships stay.' }]]),
    charts: new Map([['when', { id: 'when', form: 'timeline', title: 'When', takeaway: 'Soon.', events: [event] }]]),
    corrections: [{ ...aCorrection({ id: '2021.x' }), count }],
  });
  expect(Object.fromEntries(entries.map(({ kind, path }) => [kind, path]))).toEqual({
    figure: `/figures/#${count.id}`,
    term: '/glossary/#port',
    chart: '/charts/when/',
    chapter: '/chapters/one/',
    event: '/timeline/#storm',
    source: '/sources/#radio',
    correction: '/corrections/#2021.x',
  });
  expect(entries.find(({ kind }) => kind === 'source')).toMatchObject({
    title: 'A <b>storm</b>',
    text: 'The Radio, July 2021',
  });
});

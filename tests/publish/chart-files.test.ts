import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { type Chart, wordingIn } from '../../src/documentary/index.ts';
import { chartData } from '../../src/publish/chart-data.ts';
import { csvOf } from '../../src/publish/csv.ts';
import { pathsOf } from '../../src/publish/paths.ts';
import { svgOf } from '../../src/publish/svg.ts';
import { serverDocument } from '../chart/server-document.ts';
import { aCorrection, aCount, aDocumentary, anEvent, aSource } from '../support/entries.ts';

const wording = wordingIn('en');
const texts = { title: 'Things and more', takeaway: 'There are more.' };
const dataOf = (chart: Chart) => chartData(chart, aDocumentary(), pathsOf('https://example.org/docs/'), wording);
const bars = (...counts: ReturnType<typeof aCount>[]): Chart => ({
  id: 'things',
  form: 'bars',
  scale: 'linear',
  ...texts,
  counts,
});

const contested = aCount({
  value: 50_000,
  bound: 'at-least',
  standing: 'alleged',
  denials: [{ who: 'The owner', what: 'says that there are none', source: aSource() }],
  elsewhere: [
    {
      value: 49,
      bound: 'about',
      unit: aCount().unit,
      note: 'counted by night',
      source: aSource({ publisher: 'The Press' }),
    },
  ],
  corrections: [aCorrection({ subject: 'things seen', said: '40,000 things', right: '50,000 things' })],
});

test('the table of a chart reads back as the record has it', () => {
  expect([...csvParse(csvOf(dataOf(bars(contested))))]).toEqual([
    {
      id: 'things',
      label: 'things seen',
      value: '50000',
      bound: 'at-least',
      unit: 'things',
      in_words: 'more than 50,000 things',
      counting_rule: 'Each thing is counted once.',
      claimant: 'the keeper',
      standing: 'alleged',
      denied: 'The owner says that there are none (https://paper.example/report)',
      elsewhere: 'The Press: about 49 things, counted by night (https://paper.example/report)',
      corrections: '2021-08: 40,000 things → 50,000 things (A page was missing.)',
      as_of: '2021-07',
      source: 'The Paper, A report, 2021-07',
      source_address: 'https://paper.example/report',
    },
  ]);
});

test('the data for programs keeps apart who denies, what others say and where it was published', () => {
  const paper = {
    publisher: 'The Paper',
    title: 'A report',
    date: '2021-07',
    address: 'https://paper.example/report',
    archived: null,
  };
  const data = JSON.parse(JSON.stringify(dataOf({ ...bars(contested), published: '2021-08', updated: '2022' })));
  expect(data).toMatchObject({
    id: 'things',
    form: 'bars',
    note: null,
    address: 'https://example.org/docs/charts/things/',
    published: '2021-08',
    updated: '2022',
    corrections: [
      {
        subject: 'things seen',
        date: '2021-08',
        said: '40,000 things',
        right: '50,000 things',
        why: 'A page was missing.',
        address: 'https://example.org/docs/corrections/#2021-08.things.1a2b3c',
      },
    ],
  });
  expect(data.counts).toEqual([
    {
      id: 'things',
      label: 'things seen',
      value: 50_000,
      bound: 'at-least',
      unit: 'things',
      in_words: 'more than 50,000 things',
      counting_rule: 'Each thing is counted once.',
      claimant: 'the keeper',
      standing: 'alleged',
      denied: [{ who: 'The owner', what: 'says that there are none', source: paper }],
      elsewhere: [
        {
          value: 49,
          bound: 'about',
          unit: 'things',
          in_words: 'about 49 things',
          note: 'counted by night',
          source: { ...paper, publisher: 'The Press' },
        },
      ],
      corrections: [{ date: '2021-08', said: '40,000 things', right: '50,000 things', why: 'A page was missing.' }],
      as_of: '2021-07',
      source: paper,
    },
  ]);
});

test('the table of a timeline has a row an event', () => {
  const event = anEvent({ elsewhere: [{ says: 'Tuesday', source: aSource({ publisher: 'The Press' }) }] });
  const [row] = csvParse(csvOf(dataOf({ id: 'time', form: 'timeline', ...texts, events: [event] })));
  expect(row).toMatchObject({
    date: '2021-07-18',
    title: 'It opened',
    elsewhere: 'The Press: Tuesday (https://paper.example/report)',
    source: 'The Paper, A report, 2021-07',
  });
});

test('the drawing says inside it what it is, where it comes from and on what terms', () => {
  const svg = svgOf(bars(contested), dataOf(bars(contested)), { document: serverDocument(), wording });
  expect(svg).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg /);
  expect(svg).toContain('<title>Things and more</title>');
  expect(svg).toContain('rdf:about="https://example.org/docs/charts/things/"');
  expect(svg).toContain('<dc:rights>CC BY 4.0: https://creativecommons.org/licenses/by/4.0/</dc:rights>');
  expect(svg).toContain('<dc:source>The Paper, A report: https://paper.example/report</dc:source>');
  expect(svg).toContain('more than 50,000');
  expect(svg).toContain('Correction, August 2021. Things seen. It said: 40,000 things. Right is: 50,000 things.');
  expect(svg).not.toContain('style=');
});

test('nothing that an editor writes becomes markup in the drawing', () => {
  const hostile = '</title><script>alert(1)</script> & "so"';
  const chart = { ...bars(aCount({ label: hostile, unit: { one: hostile, other: hostile } })), title: hostile };
  const svg = svgOf(chart, dataOf(chart), { document: serverDocument(), wording });
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script');
});

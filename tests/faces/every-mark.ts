import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { bounds, standings } from '../../src/documentary/index.ts';

const values = [50_000, 1234.5, 1000, 214, 61.25, 37, 12, 7.5, 3, 2, 1, 0];

/** A count of each bound and standing, from large to small, with fractions and nothing at all among them. */
const counts = standings
  .flatMap((standing) => bounds.map((bound) => ({ standing, bound })))
  .map((given, index) => ({
    ...given,
    id: `${given.standing}-${given.bound}`,
    value: values[index]!,
  }));
const ids = counts.map(({ id }) => id);
const whole = counts.filter(({ value }) => Number.isInteger(value)).map(({ id }) => id);
const named = `{${ids[0]}}, {${ids[1]}.the}, {${ids[2]}.claim}, {${ids[5]}.value}, according to claimant of at-least, & {${ids[5]}/${ids[8]}}`;

/** What makes up a whole: a part of each bound and standing, one that is hardly there, and one that is not. */
const shares = {
  whole: { value: 100_000, bound: 'exactly', standing: 'established' },
  sliver: { value: 3, bound: 'exactly', standing: 'alleged' },
  half: { value: 50_000, bound: 'exactly', standing: 'disputed' },
  most: { value: 25_000.5, bound: 'at-least', standing: 'alleged' },
  few: { value: 12_000, bound: 'at-most', standing: 'disputed' },
  some: { value: 900, bound: 'about', standing: 'established' },
  none: { value: 0, bound: 'exactly', standing: 'established' },
  rest: { value: 50_000, bound: 'exactly', standing: 'established' },
} as const;

const dates = {
  year: '1999',
  month: '2000-02',
  day: '2001-05-28',
  'span-in-month': '2002-07-19/2002-07-25',
  'span-over-months': '2003-06-28/2003-07-02',
  'span-over-years': '2004-12-31/2005-01-01',
  'span-of-years': '2006/2008',
};

const chart = (id: string, { form, ...given }: { form: string }) => ({
  form,
  title: `Drawn as ${form}, ${id}: ${named}`,
  takeaway: `${named} in one drawing, ${id}`,
  note: `It has ${named}.`,
  ...given,
});

/** A chart in which marks may be too small to be seen, which its note says of each. */
const scaled = (form: string, { counts: drawn, ...given }: { counts: string[]; whole?: string }) => ({
  form,
  ...given,
  counts: drawn,
  note: `On this scale ${drawn.map((id) => `{${id}}`).join(', ')}.`,
});

const charts = {
  linear: scaled('bars', { counts: ids.slice(1, 7) }),
  logarithmic: { form: 'bars', counts: ids, scale: 'logarithmic' },
  small: { form: 'bars', counts: ids.slice(6), scale: 'logarithmic' },
  circles: scaled('circles', { counts: ids }),
  'few-circles': scaled('circles', { counts: ids.slice(2, 5) }),
  'parts-told': scaled('parts', { whole: 'whole', counts: ['sliver', 'most', 'none', 'half'] }),
  'parts-open': scaled('parts', { whole: 'whole', counts: ['few', 'some', 'half', 'sliver'] }),
  'parts-all': scaled('parts', { whole: 'whole', counts: ['half', 'rest'] }),
  'parts-one': scaled('parts', { whole: 'whole', counts: ['half'] }),
  dots: { form: 'dots', counts: whole },
  'one-dot': { form: 'dots', counts: whole.slice(-2, -1) },
  time: { form: 'timeline' },
  days: { form: 'timeline', events: ['day'] },
};

/** The files of a documentary in a language which has every mark that can be drawn, in every form. */
function files(language: string): Record<string, unknown> {
  const source = (id: string, date: string) => ({
    publisher: `Publisher ${id}`,
    title: `What ${id} says`,
    address: `https://${id}.example/`,
    date,
  });
  return {
    'documentary.yaml': {
      title: 'Every mark',
      description: `Of ${named}.`,
      url: 'https://example.org/every/mark/',
      language,
      chapters: ['all'],
      cover: 'logarithmic',
      publisher: { name: 'The tests' },
      licence: { name: 'CC0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      // One chapter shows every mark in every form.
      budgets: { chapter: 1_000_000, whole: 2_000_000 },
    },
    'sources.yaml': {
      first: source('first', '2021-07-28'),
      second: source('second', '2021-07'),
      third: source('third', '2021'),
    },
    'counts.yaml': Object.fromEntries([
      ...Object.entries(shares).map(([id, share]) => [
        id,
        {
          ...share,
          unit: { one: 'share', other: 'shares' },
          label: `shares: ${id}`,
          rule: 'Each share is counted once.',
          claimant: 'claimant of shares',
          source: 'first',
          asOf: '2021-07',
        },
      ]),
      ...counts.map(({ id, value, bound, standing }, index) => [
        id,
        {
          value,
          bound,
          unit: { one: `thing of ${id}`, other: `things of ${id}` },
          label: `the things that are ${standing} and ${bound}`,
          rule: `Each thing of ${id} is counted once.`,
          claimant: `claimant of ${bound}`,
          source: ['first', 'second', 'third'][index % 3],
          asOf: ['2021-07-28', '2021-07', '2021'][index % 3],
          standing,
          ...(index % 2 === 0 && {
            denials: [{ who: `Who denies ${id}`, what: 'says that there are none', source: 'second' }],
          }),
          ...(index % 3 === 0 && {
            elsewhere: [{ value: value + 0.5, bound: 'at-most', note: 'counted anew', source: 'third' }],
          }),
        },
      ]),
    ]),
    'events.yaml': Object.fromEntries(
      Object.entries(dates).map(([id, date], index) => [
        id,
        {
          date,
          title: `What took place: ${id}`,
          text: `It had ${named}.`,
          sources: ['first', 'third'],
          ...(index % 2 === 0 && { elsewhere: [{ says: 'another day', source: 'second' }] }),
        },
      ]),
    ),
    'corrections.yaml': [
      { date: '2021-09-01', count: ids[0], said: 'another number', right: `{${ids[0]}.the}`, why: 'A slip' },
      { date: '2021-09', count: ids[0], said: `there are ${named}`, right: 'they differ!', why: 'another slip.' },
      { date: '2021-08-31', count: ids[0], said: 'it was older', right: 'it was newer', why: 'It was old.' },
      { date: '2022', chart: 'linear', said: 'the chart was long', right: 'it is short', why: `${named}` },
      { date: '2021-10', chapter: 'all', said: 'Nothing.', right: 'all of them', why: 'We were asleep.' },
      { date: '2000', count: ids[3], said: `before anything`, right: `{${ids[3]}}`, why: 'It was early.' },
    ],
    ...Object.fromEntries(Object.entries(charts).map(([id, given]) => [`charts/${id}.yaml`, chart(id, given)])),
  };
}

const chapter = [
  '---',
  'title: All of them',
  `description: '${named}.'`,
  'published: 2021-08',
  '---',
  '',
  ...ids.flatMap((id) => [
    `<Count id="${id}" />, <Count id="${id}" show="value" />, <Count id="${id}" show="claim" />. <Count id="${id}" show="the" /> and <Count id="${id}" show="the" />.<Cite id="second" />`,
    '',
  ]),
  'Said of others.<Cite id="first" /><Cite id="third" />',
  '',
  ...['linear', 'logarithmic', 'circles', 'parts-told', 'dots', 'time'].flatMap((id) => [`<Chart id="${id}" />`, '']),
].join('\n');

/** Writes a documentary into a folder which has every mark that can be drawn, in every form. */
export async function writeEveryMark(folder: string, language: string): Promise<void> {
  const texts = { ...files(language), 'chapters/all.mdx': chapter };
  for (const [file, content] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), typeof content === 'string' ? content : stringify(content));
  }
}

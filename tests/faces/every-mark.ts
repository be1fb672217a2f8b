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
const named = `{${ids[0]}}, {${ids[5]}.value} & {${ids[5]}/${ids[8]}}`;

const dates = {
  year: '1999',
  month: '2000-02',
  day: '2001-05-28',
  'span-in-month': '2002-07-19/2002-07-25',
  'span-over-months': '2003-06-28/2003-07-02',
  'span-over-years': '2004-12-31/2005-01-01',
  'span-of-years': '2006/2008',
};

const chart = (form: string, given: object) => ({
  form,
  title: `Drawn as ${form}: ${named}`,
  takeaway: `${named} in one drawing`,
  note: `It has ${named}.`,
  ...given,
});

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
    },
    'sources.yaml': {
      first: source('first', '2021-07-28'),
      second: source('second', '2021-07'),
      third: source('third', '2021'),
    },
    'counts.yaml': Object.fromEntries(
      counts.map(({ id, value, bound, standing }, index) => [
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
    ),
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
    'charts/linear.yaml': chart('bars', { counts: ids.slice(1, 7) }),
    'charts/logarithmic.yaml': chart('bars', { counts: ids, scale: 'logarithmic' }),
    'charts/small.yaml': chart('bars', { counts: ids.slice(6), scale: 'logarithmic' }),
    'charts/circles.yaml': chart('circles', { counts: ids }),
    'charts/few-circles.yaml': chart('circles', { counts: ids.slice(2, 5) }),
    'charts/dots.yaml': chart('dots', { counts: whole }),
    'charts/one-dot.yaml': chart('dots', { counts: whole.slice(-2, -1) }),
    'charts/time.yaml': chart('timeline', {}),
    'charts/days.yaml': chart('timeline', { events: ['day'] }),
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
    `<Count id="${id}" capital />, <Count id="${id}" show="value" />, <Count id="${id}" show="claim" />.<Cite id="second" />`,
    '',
  ]),
  'Said of others.<Cite id="first" /><Cite id="third" />',
  '',
  ...['linear', 'logarithmic', 'circles', 'dots', 'time'].flatMap((id) => [`<Chart id="${id}" />`, '']),
].join('\n');

/** Writes a documentary into a folder which has every mark that can be drawn, in every form. */
export async function writeEveryMark(folder: string, language: string): Promise<void> {
  const texts = { ...files(language), 'chapters/all.mdx': chapter };
  for (const [file, content] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), typeof content === 'string' ? content : stringify(content));
  }
}

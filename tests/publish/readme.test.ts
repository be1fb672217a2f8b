import { expect, test } from 'vitest';
import { type Chart, wordingIn } from '../../src/documentary/index.ts';
import { chartData } from '../../src/publish/chart-data.ts';
import { pathsOf } from '../../src/publish/paths.ts';
import { readmeOf } from '../../src/publish/readme.ts';
import { aCorrection, aCount, aDocumentary, anEvent, aSource } from '../support/entries.ts';

const texts = { title: 'Things', takeaway: 'There are many.' };

function readme(chart: Chart, wording = wordingIn('en')): string {
  const data = chartData(chart, aDocumentary(), pathsOf('https://example.org/docs/'), wording);
  return readmeOf(chart, data, { files: [['things.csv', 'The table']], citation: 'Cited so.', wording });
}

test('says what each file is, whose it is, how it is cited and on what terms', () => {
  const text = readme({ id: 'things', form: 'dots', ...texts, note: 'They are small.', counts: [aCount()] });
  for (const part of [
    'Things',
    'There are many. They are small.',
    'things.csv: The table',
    'A Documentary',
    'The Publisher',
    'https://example.org/docs/charts/things/',
    'Cited so.',
    'CC BY 4.0',
    'https://creativecommons.org/licenses/by/4.0/',
  ]) {
    expect(text).toContain(part);
  }
});

test('sets its colons as its language does', () => {
  const text = readme({ id: 'things', form: 'dots', ...texts, counts: [aCount()] }, wordingIn('fr'));
  expect(text).toContain('things.csv\u00a0: The table');
  expect(text).toContain('The Paper, A report, juillet 2021\u00a0: https://paper.example/report');
  expect(text).not.toMatch(/^- [^:]*[^\u00a0]: /m);
});

test('says beside each count what is counted, how it stands, who denies it and what others say', () => {
  const count = aCount({
    value: 50_000,
    bound: 'at-least',
    standing: 'alleged',
    denials: [
      { who: 'The owner', what: 'says that there are none', source: aSource({ address: 'https://owner.example/' }) },
      { who: 'The port', what: 'knows of none', source: aSource() },
    ],
    elsewhere: [
      { value: 49, bound: 'about', unit: aCount().unit, note: 'by night', source: aSource({ publisher: 'The Press' }) },
    ],
  });
  const text = readme({
    id: 'things',
    form: 'dots',
    ...texts,
    counts: [count, aCount({ id: 'two', label: 'others' })],
  });
  const [, first = '', second = ''] = text.split('\n### ');
  for (const part of [
    'More than 50,000 things',
    'Each thing is counted once.',
    'alleged',
    'the keeper',
    'The owner says that there are none. The Paper, A report, July 2021: https://owner.example/',
    'The port knows of none',
    'The Press: about 49 things, by night',
    'July 2021',
  ]) {
    expect(first).toContain(part);
  }
  expect(second).toContain('others');
  expect(second).not.toContain('denies');
});

test('tells what has been corrected, and where more of it stands', () => {
  const chart: Chart = { id: 'things', form: 'dots', ...texts, counts: [aCount({ corrections: [aCorrection()] })] };
  expect(readme(chart)).toContain(
    '## Corrections\n\n- Correction, August 2021. Things seen. It said: 2 things. Right is: 1 thing. Why: A page was missing. https://example.org/docs/corrections/#2021-08.things.1a2b3c\n',
  );
  expect(readme({ ...chart, counts: [aCount()] })).not.toMatch(/orrect/);
});

test('gives each event with its date, its sources and the dates that others give', () => {
  const event = anEvent({ elsewhere: [{ says: 'Tuesday', source: aSource({ publisher: 'The Press' }) }] });
  const text = readme({ id: 'time', form: 'timeline', ...texts, events: [event] });
  expect(text).toContain('July 18, 2021: It opened');
  expect(text).toContain('The Press gives another date: Tuesday.');
  expect(text).toContain('The Paper, A report, July 2021: https://paper.example/report');
});

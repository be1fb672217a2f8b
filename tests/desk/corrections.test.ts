import { describe, expect, test } from 'vitest';
import { read } from '../../src/desk/index.ts';
import { chartCorrections, type Documentary } from '../../src/documentary/index.ts';
import { contentWith, edited, memoryFolder } from '../support/small-content.ts';

/** One entry of corrections.yaml. */
const entry = (date: string, subject: string, said = 'a', more = { right: 'b', why: 'c' }) =>
  `- date: ${date}\n  ${subject}\n  said: ${said}\n  right: "${more.right}"\n  why: ${more.why}\n`;

async function documentaryWith(corrections: string, files: Record<string, string> = {}): Promise<Documentary> {
  const folder = memoryFolder(contentWith({ ...files, 'corrections.yaml': corrections }));
  const { documentary, problems } = await read(folder);
  if (!documentary) throw new Error(JSON.stringify(problems));
  return documentary;
}

const idsIn = async (corrections: string) => (await documentaryWith(corrections)).corrections.map(({ id }) => id);
const withoutCount = {
  'chapters/first.mdx': '---\ntitle: First\ndescription: One.\npublished: 2021-08\n---\n\nWords.\n',
};

/** The dates of the corrections that are told of in the chapter, in the chart and beside the count. */
async function toldIn(corrections: string, files: Record<string, string> = {}) {
  const { chapters, charts, counts } = await documentaryWith(corrections, files);
  const dates = (notes: readonly { date: string }[] = []) => notes.map(({ date }) => date);
  return {
    chapter: dates(chapters[0]?.corrections),
    chart: dates(chartCorrections(charts.get('fleet')!)),
    count: dates(counts.get('ships')?.corrections),
  };
}

describe('the id of a correction', () => {
  const one = entry('2021-09', 'count: ships', 'eleven');

  test('begins with its date and its subject', async () => {
    expect(await idsIn(one)).toEqual([expect.stringMatching(/^2021-09\.ships\.[0-9a-f]{6}$/)]);
  });

  test('stays when others come before it or after it, on the same day too', async () => {
    const [id] = await idsIn(one);
    const other = entry('2021-09', 'count: ships', 'ten');
    expect(await idsIn(one + other)).toContain(id);
    expect((await idsIn(other + one)).sort()).toEqual((await idsIn(one + other)).sort());
    expect(new Set(await idsIn(one + other)).size).toBe(2);
  });

  test('stays when what is right and why are put better', async () => {
    const better = entry('2021-09', 'count: ships', 'eleven', { right: '{ships}', why: 'One was hidden.' });
    expect(await idsIn(better)).toEqual(await idsIn(one));
  });

  test('differs where a count and a chart have one name', async () => {
    const chart = 'form: bars\ntitle: Ships\ntakeaway: Many.\ncounts: [ships]\n';
    const corrections = entry('2021-09', 'count: ships') + entry('2021-09', 'chart: ships');
    const documentary = await documentaryWith(corrections, { 'charts/ships.yaml': chart });
    expect(new Set(documentary.corrections.map(({ id }) => id)).size).toBe(2);
  });
});

test('the order of the corrections does not depend on that of their file', async () => {
  const parts = [entry('2021', 'count: ships'), entry('2022', 'chart: fleet'), entry('2022', 'chapter: first')];
  const shown = await documentaryWith(parts.join(''));
  const turned = await documentaryWith(parts.toReversed().join(''));
  expect(shown.corrections.map(({ date }) => date)).toEqual(['2022', '2022', '2021']);
  expect(turned).toEqual(shown);
});

describe('a correction of a count is told of', () => {
  test('in the chapter that gives it, the chart that draws it, and its own entry', async () => {
    const date = ['2021-09'];
    expect(await toldIn(entry('2021-09', 'count: ships'))).toEqual({ chapter: date, chart: date, count: date });
  });

  test('in a chapter that gives it in a caption alone', async () => {
    const figure = '<Figure caption="About {ships}">\n\nA drawing.\n\n</Figure>\n';
    const text = `${withoutCount['chapters/first.mdx']}\nThe <Term id="harbour" />.\n\n${figure}`;
    const { chapter } = await toldIn(entry('2021-09', 'count: ships'), { 'chapters/first.mdx': text });
    expect(chapter).toEqual(['2021-09']);
  });

  test('in no chapter that gives it nowhere', async () => {
    const terms = { 'terms.yaml': 'harbour:\n  term: harbour\n  definition: Where ships stay.\n' };
    const body = `${withoutCount['chapters/first.mdx']}\nThe <Term id="harbour" />.\n`;
    const told = await toldIn(entry('2021-09', 'count: ships'), { ...terms, 'chapters/first.mdx': body });
    expect(told).toEqual({ chapter: [], chart: ['2021-09'], count: ['2021-09'] });
  });

  test('in a chapter that gives it in its front matter alone', async () => {
    const text = withoutCount['chapters/first.mdx'].replace('One.', 'Of {ships}.');
    const told = await toldIn(entry('2021-09', 'count: ships'), {
      'chapters/first.mdx': `${text}\nThe <Term id="harbour" />.\n`,
    });
    expect(told.chapter).toEqual(['2021-09']);
  });

  test('in its entry alone where all else came out later', async () => {
    expect(await toldIn(entry('2021-07', 'count: ships'))).toEqual({ chapter: [], chart: [], count: ['2021-07'] });
  });

  test('by a timeline whose events give it', async () => {
    const storm = 'storm:\n  date: 2021-07-18\n  title: A storm\n  text: It took {ships}.\n  sources: [paper]\n';
    const charts = { 'charts/fleet.yaml': 'form: timeline\ntitle: A year\ntakeaway: Long.\n', 'events.yaml': storm };
    expect((await toldIn(entry('2021-09', 'count: ships'), charts)).chart).toEqual(['2021-09']);
    const without = { ...charts, 'events.yaml': storm.replace('{ships}', 'some') };
    expect((await toldIn(entry('2021-09', 'count: ships'), without)).chart).toEqual([]);
  });
});

test('a correction of a chapter is told of there, and nowhere else', async () => {
  expect(await toldIn(entry('2021-09', 'chapter: first'))).toEqual({ chapter: ['2021-09'], chart: [], count: [] });
});

test('a correction of a chart is told of there, and in the chapters that show it', async () => {
  expect((await toldIn(entry('2021-09', 'chart: fleet'))).chapter).toEqual([]);
  const showing = edited('chapters/first.mdx', 'There were', '<Chart id="fleet" />\n\nThere were');
  const told = await toldIn(entry('2021-09', 'chart: fleet'), showing);
  expect(told).toEqual({ chapter: ['2021-09'], chart: ['2021-09'], count: [] });
});

test('what was corrected has changed when it was corrected', async () => {
  const { chapters, charts } = await documentaryWith(entry('2022-01-02', 'count: ships'));
  expect([chapters[0]?.updated, charts.get('fleet')?.updated]).toEqual(['2022-01-02', '2022-01-02']);
  const before = await documentaryWith(entry('2021-07', 'count: ships'));
  expect(before.chapters[0]).not.toHaveProperty('updated');
});

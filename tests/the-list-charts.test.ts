import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { tableOf } from '../src/chart/index.ts';
import { chartSources, datesElsewhere, figuresElsewhere, mentionsOf, otherFigure } from '../src/documentary/index.ts';
import { chartData } from '../src/publish/chart-data.ts';
import { embedTitle } from '../src/publish/embed.ts';
import { pathsOf } from '../src/publish/paths.ts';
import { textsOf } from '../src/publish/png-text.ts';
import { addressOf } from './support/site.ts';
import { theListBase } from './support/the-list.ts';
import {
  attribute,
  documentary,
  mainText,
  pageAt,
  pages,
  sentence,
  textOf,
  texts,
  wording,
} from './support/the-list-pages.ts';

describe.each([...documentary.charts.values()])('the chart $id', (chart) => {
  const { columns, rows } = tableOf(chart, wording);
  const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  const shownOn = pages.filter(({ document }) => document.getElementById(`chart.${chart.id}`) !== null);

  test('is shown by itself, among all charts, and where the story needs it', () => {
    const places = mentionsOf(documentary, 'Chart', chart.id).flatMap(({ chapter }) =>
      chapter ? `chapters/${chapter.id}/` : [],
    );
    expect(places.length).toBeGreaterThan(0);
    expect(shownOn.map(addressOf)).toEqual(
      expect.arrayContaining(['charts/', `charts/${chart.id}/`, `embed/${chart.id}/`, ...places]),
    );
  });

  test('stands in the gallery with its takeaway and the ways to reuse it', () => {
    const figure = pageAt('charts/').document.getElementById(`chart.${chart.id}`)!;
    expect(textOf(figure.querySelector('h2'))).toBe(chart.takeaway);
    const links = [...figure.querySelectorAll('figcaption li a')].map((link) => link.getAttribute('href'));
    const at = `${theListBase}charts/${chart.id}`;
    expect(links).toEqual(expect.arrayContaining([`${at}/#page.reuse`, `${at}.svg`, `${at}.csv`]));
    expect(links).toContain(documentary.licence.address);
  });

  test('asks a class three to five questions, whose answers leave no count to be filled in', () => {
    const questions = pageAt(`charts/${chart.id}/`).document.querySelectorAll('.questions li');
    expect(questions.length).toBe(chart.questions?.length);
    for (const question of questions) {
      expect(textOf(question.querySelector('p'))).toContain('?');
      const answer = textOf(question.querySelector('details:not([open]) > p'));
      expect(answer.length).toBeGreaterThan(80);
      expect(answer).not.toMatch(/[{}]/);
    }
  });

  test('comes with its data as a table wherever it is shown', () => {
    for (const { document } of shownOn) {
      const table = document.querySelector(`[id="chart.${chart.id}"] table`);
      const cells = [...table!.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('th, td')].map(textOf));
      expect(cells).toEqual([columns, ...rows].map((row) => row.map(spaced)));
    }
  });

  test('tells its record in the metadata of its picture', async () => {
    const texts = textsOf(await readFile(join(inject('theList'), `charts/${chart.id}.png`)));
    const data = chartData(chart, documentary, pathsOf(documentary.url), wording);
    expect(JSON.parse(texts['Data']!)).toEqual(data);
    expect(texts).toMatchObject({ Title: chart.title, Description: chart.takeaway, Source: data.address });
    expect(texts['Copyright']).toContain(documentary.licence.address);
  });

  test('writes every number of the record into all its drawings', () => {
    const numbers = chart.form === 'timeline' ? [] : chart.counts.map((count) => wording.value(count));
    const dates = chart.form === 'timeline' ? chart.events.map(({ date }) => wording.date(date)) : [];
    const drawings = shownOn.flatMap(({ document }) => [
      ...document.querySelectorAll(`[id="chart.${chart.id}"] svg[role="img"]`),
    ]);
    expect(drawings.length).toBeGreaterThanOrEqual(2 * shownOn.length);
    for (const drawing of drawings) {
      const written = [...drawing.querySelectorAll('text')].map(textOf).join(' ').toLowerCase();
      for (const words of [...numbers, ...dates]) expect(written).toContain(spaced(words).toLowerCase());
    }
  });

  test('says in all its drawings, in their descriptions and in its files what other sources give', async () => {
    const others =
      chart.form === 'timeline'
        ? chart.events.flatMap((event) => datesElsewhere(event, wording))
        : chart.counts.flatMap((count) => figuresElsewhere(count, wording));
    const publishers =
      chart.form === 'timeline'
        ? chart.events.flatMap(({ elsewhere }) => elsewhere.map(({ says, source }) => [source.publisher, says]))
        : chart.counts.flatMap(({ elsewhere }) =>
            elsewhere.map((other) => [other.source.publisher, otherFigure(other, wording)]),
          );
    const file = parseHTML(texts[`charts/${chart.id}.svg`]!).document;
    const pages = [...shownOn.map(({ document }) => document), file];
    const drawings = pages.flatMap((document) => [
      ...document.querySelectorAll(`svg[aria-describedby^="${chart.id}."]`),
    ]);
    expect(drawings.length).toBeGreaterThan(2 * shownOn.length);
    for (const drawing of drawings) {
      const written = [...drawing.querySelectorAll('text')].map(textOf).join(' ');
      for (const other of others) expect(written).toContain(other);
      const described = textOf(drawing.querySelector('desc'));
      for (const [publisher, what] of publishers) expect(described).toMatch(sentence(publisher!, what!));
    }
    for (const [publisher, what] of publishers) {
      expect(texts[`charts/${chart.id}.csv`]).toContain(`${publisher}: ${what}`);
    }
  });
});

describe.each([...documentary.charts.values()])('the chart $id in a frame', (chart) => {
  const page = pageAt(`embed/${chart.id}/`);
  const said = mainText(page);
  const url = `https://example.org${theListBase}charts/${chart.id}/`;

  test('says what it is, and leads machines and readers to the page of the chart', () => {
    expect(page.document.title).toBe(embedTitle(chart, wording));
    expect(textOf(page.document.querySelector('h1'))).toBe(chart.takeaway);
    expect(attribute(page, 'html', 'lang')).toBe('en-GB');
    expect(attribute(page, 'html', 'dir')).toBe('ltr');
    expect(attribute(page, 'link[rel="canonical"]', 'href')).toBe(url);
    const links = [...page.document.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      expect.arrayContaining([url, documentary.licence.address]),
    );
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^https:/);
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toMatch(/\bnoopener\b/);
    }
  });

  test('credits whose it is, and gives its sources and what must be known of it', () => {
    for (const text of [chart.title, documentary.title, documentary.publisher.name, documentary.licence.name]) {
      expect(said).toContain(text);
    }
    for (const { publisher, date } of chartSources(chart))
      expect(said).toContain(`${publisher}, ${wording.date(date)}`);
    expect(said).toContain(chart.note ?? '');
  });

  test('says before the table is opened how each count stands, who gives it and who denies it', () => {
    const shown = textOf(page.document.querySelector('figcaption'));
    for (const { standing, claimant, label, denials } of chart.form === 'timeline' ? [] : chart.counts) {
      if (standing === 'established') continue;
      for (const text of [wording.capital(standing), claimant, label]) expect(shown).toContain(text);
      for (const { who, what } of denials) expect(shown).toContain(`${who} ${what}`);
    }
    expect(shown).toMatch(/Source: .+\./);
  });

  test('comes with a policy that allows what is inside it and nothing else', () => {
    const policy = attribute(page, 'meta[http-equiv="content-security-policy"]', 'content')!.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", 'img-src data:', "base-uri 'none'", "form-action 'none'"]),
    );
    const hashesOf = (selector: string) =>
      [...page.document.querySelectorAll(selector)].map(({ textContent }) => {
        return `'sha256-${createHash('sha256').update(textContent).digest('base64')}'`;
      });
    expect(policy).toContain(`style-src ${hashesOf('style').join(' ')}`);
    const explore = `https://example.org${theListBase}embed/explore.js`;
    expect(policy).toContain(`script-src ${hashesOf('script:not([type])').join(' ')} ${explore}`);
    expect([hashesOf('style').length, hashesOf('script:not([type])').length]).toEqual([1, 1]);
  });
});

test('names the sources that give another figure or another day beside the first', () => {
  const drawn = (id: string) =>
    [...pageAt(`charts/${id}/`).document.querySelectorAll('svg.wide text')].map(textOf).join(' ');
  expect(drawn('how-exactly')).toContain('about 50 countries The Washington Post: more than 50');
  expect(drawn('how-exactly')).toContain(
    '17 media outlets The Washington Post: 16 partner news organisations, counted beside Forbidden Stories',
  );
  expect(drawn('july-2021')).toContain('28 July 2021 The Jerusalem Post: Tuesday');
});

test('the script that copies snippets is a kilobyte at the most', () => {
  const [chart] = documentary.charts.keys();
  const source = attribute(pageAt(`charts/${chart}/`), 'script[src*="CopyButton"]', 'src')!;
  expect(gzipSync(texts[source.slice(theListBase.length)]!).length).toBeLessThanOrEqual(1024);
});

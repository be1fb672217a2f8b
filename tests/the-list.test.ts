import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { figuresElsewhere, givenCounts, mentionsOf } from '../src/documentary/index.ts';
import { brokenRules } from './support/page-rules.ts';
import { addressOf } from './support/site.ts';
import { theListBase } from './support/the-list.ts';
import { attribute, documentary, mainText, pageAt, pages, textOf, texts, wording } from './support/the-list-pages.ts';

const findable = pages.filter(({ document }) => !document.querySelector('meta[name="robots"][content="noindex"]'));
const chapters = documentary.chapters.map(
  (chapter) => [chapter.id, chapter, pageAt(`chapters/${chapter.id}/`)] as const,
);

test('has the pages of the contract', () => {
  const charts = [...documentary.charts.keys()].flatMap((id) => [`charts/${id}/`, `embed/${id}/`]);
  const expected = [
    '',
    ...documentary.chapters.map(({ id }) => `chapters/${id}/`),
    'charts/',
    ...charts,
    'figures/',
    'sources/',
    'timeline/',
    'glossary/',
    'corrections/',
    'about/',
    'print/',
    '404.html',
  ];
  expect(pages.map(addressOf).sort()).toEqual(expected.sort());
});

test('has every page found but those for frames, the one to be printed and the one for what is not there', () => {
  const hidden = pages.filter((page) => !findable.includes(page)).map(addressOf);
  expect(hidden.sort()).toEqual(
    ['404.html', 'print/', ...[...documentary.charts.keys()].map((id) => `embed/${id}/`)].sort(),
  );
});

test('tells its figures with their bounds and units', () => {
  const story = chapters.map(([, , page]) => mainText(page)).join('\n');
  expect(story).toContain('more than 50,000 phone numbers');
  expect(story).toContain('37 phones');
  expect(story).toContain('more than 1,000 people');
  expect(story).toContain('about 50 countries');
});

describe.each(chapters)('the chapter %s', (_, chapter, page) => {
  const counts = page.document.querySelectorAll('a.count');

  test('gives each figure in the words of the record, linked to the ledger', () => {
    const mentioned = chapter.references.filter(({ component }) => component === 'Count');
    expect([...counts].map((link) => link.id)).toEqual(mentioned.map(({ anchor }) => anchor));
    for (const [index, { id }] of mentioned.entries()) {
      const count = documentary.counts.get(id)!;
      const link = counts[index]!;
      expect(link.getAttribute('href')).toBe(`${theListBase}figures/#${id}`);
      expect(textOf(link).toLowerCase()).toContain(wording.value(count).toLowerCase());
    }
    expect(counts.length).toBeGreaterThan(0);
  });

  test('says beside each figure that is not established how it stands', () => {
    for (const link of counts) {
      const { standing } = documentary.counts.get(link.getAttribute('href')!.split('#')[1]!)!;
      if (standing === 'established') expect(textOf(link)).not.toMatch(/\(.*\)$/);
      else expect(textOf(link)).toContain(`(${standing})`);
    }
  });

  test('says below its text who gives each figure, who denies it and what other sources give', () => {
    const section = page.document.querySelector('[aria-labelledby="page.figures"]');
    const given = [...section!.querySelectorAll('dl > div')].map((entry) => [
      entry.querySelector('dt a')?.getAttribute('href'),
      textOf(entry),
    ]);
    expect(given.map(([href]) => href)).toEqual(givenCounts(chapter).map((id) => `${theListBase}figures/#${id}`));
    for (const [index, id] of givenCounts(chapter).entries()) {
      const { denials, elsewhere, ...count } = documentary.counts.get(id)!;
      const said = given[index]![1]!;
      expect(said).toContain(wording.capital(wording.phrase(count)));
      expect(said).toContain(wording.capital(count.label));
      expect(said).toContain(`${count.standing}, according to ${count.claimant}.`);
      for (const { who, what } of denials) expect(said).toContain(`${who} ${what}.`);
      for (const other of elsewhere)
        expect(said).toContain(`${other.source.publisher} gives another figure: ${wording.phrase(other)}`);
    }
  });

  test('shows beside the first mention of a figure, and there alone, that other sources give another', () => {
    const noted = [...page.document.querySelectorAll('.count + .more + .note')].map((note) => [
      note.previousElementSibling?.previousElementSibling?.id,
      textOf(note),
    ]);
    const contested = givenCounts(chapter).filter((id) => documentary.counts.get(id)!.elsewhere.length > 0);
    expect(noted.map(([anchor]) => anchor)).toEqual(contested.map((id) => `count.${id}.1`));
    for (const [index, id] of contested.entries()) {
      for (const other of figuresElsewhere(documentary.counts.get(id)!, wording))
        expect(noted[index]![1]).toContain(other);
    }
  });

  test('draws its charts in the page, narrow and wide, each with a name and a description', () => {
    const shown = chapter.references.filter(({ component }) => component === 'Chart').map(({ id }) => id);
    expect(shown.length).toBeGreaterThan(0);
    for (const id of shown) {
      const drawings = [...page.document.querySelectorAll(`[id="chart.${id}"] svg[role="img"]`)];
      const paper = documentary.charts.get(id)!.form === 'dots' ? ['paper'] : [];
      expect(drawings.map((drawing) => drawing.getAttribute('class'))).toEqual(
        ['narrow', 'wide', ...paper].map((size) => `chart-drawing ${size}`),
      );
      for (const drawing of drawings) {
        expect(drawing.getAttribute('aria-label')).toContain(documentary.charts.get(id)!.title);
        const described = drawing.getAttribute('aria-describedby')!;
        expect(textOf(page.document.getElementById(described)).length).toBeGreaterThan(40);
        expect(drawing.querySelectorAll('text').length).toBeGreaterThan(0);
      }
    }
  });

  test('has its title, its place and its neighbours', () => {
    expect(textOf(page.document.querySelector('h1'))).toBe(`Chapter ${chapter.number} ${chapter.title}`);
    const [previous, next] = [documentary.chapters[chapter.number - 2], documentary.chapters[chapter.number]];
    const href = (id: string | undefined) => (id === undefined ? undefined : `${theListBase}chapters/${id}/`);
    expect(attribute(page, 'a[rel="prev"]', 'href')).toBe(href(previous?.id));
    expect(attribute(page, 'a[rel="next"]', 'href')).toBe(href(next?.id));
  });

  test('arrives in the first flight of a connection', () => {
    expect(gzipSync(page.html, { level: 9 }).length).toBeLessThanOrEqual(14_600);
  });
});

describe('the record', () => {
  test.each([...documentary.counts.values()])('tells of $id all that is known', (count) => {
    const entry = pageAt('figures/').document.getElementById(count.id);
    const said = textOf(entry);
    expect(said).toContain(wording.capital(wording.phrase(count)));
    for (const text of [count.label, count.rule, count.claimant, count.standing, wording.date(count.asOf)]) {
      expect(said).toContain(text);
    }
    for (const { who, what } of count.denials) expect(said).toContain(`${who} ${what}`);
    for (const other of count.elsewhere) {
      expect(said).toContain(wording.phrase({ ...other, unit: other.unit ?? count.unit }));
      expect(said).toContain(other.source.publisher);
    }
    const links = [...entry!.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain(`${theListBase}sources/#${count.source.id}`);
    expect(links).toContain(count.source.address);
    for (const { chapter, anchor } of mentionsOf(documentary, 'Count', count.id)) {
      expect(links).toContain(`${theListBase}${chapter ? `chapters/${chapter.id}/` : ''}#${anchor}`);
    }
    const drawing = [...documentary.charts.values()].filter((chart) => chart.form !== 'timeline');
    for (const { id } of drawing.filter(({ counts }) => counts.includes(count))) {
      expect(links).toContain(`${theListBase}charts/${id}/`);
    }
  });

  test.each([
    ['numbers', `${theListBase}`],
    ['numbers', `${theListBase}charts/how-exactly/#page.questions`],
    ['phones', `${theListBase}timeline/#pegasus-project`],
  ])('leads from %s to the text that names it at %s', (id, href) => {
    const links = [...pageAt('figures/').document.getElementById(id)!.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toContain(href);
  });

  test.each([...documentary.sources.values()])('lists the source $id with the places that cite it', (source) => {
    const entry = pageAt('sources/').document.getElementById(source.id);
    expect(textOf(entry)).toContain(`${source.publisher}, ${source.title}, ${wording.date(source.date)}`);
    const links = [...entry!.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain(source.address);
    for (const { chapter, anchor } of mentionsOf(documentary, 'Cite', source.id)) {
      expect(links).toContain(`${theListBase}${chapter ? `chapters/${chapter.id}/` : ''}#${anchor}`);
    }
  });

  test('has an entry to link to for every term and event', () => {
    for (const { id, definition } of documentary.terms.values()) {
      expect(textOf(pageAt('glossary/').document.getElementById(id))).toContain(definition);
    }
    for (const { id, title, date } of documentary.events.values()) {
      const said = textOf(pageAt('timeline/').document.getElementById(id));
      expect(said).toContain(title);
      expect(said).toContain(wording.date(date).replaceAll(/\s/g, ' '));
    }
  });
});

describe.each(findable.map((page) => [addressOf(page) || '(first page)', page] as const))('the page %s', (_, page) => {
  const url = `https://example.org${theListBase}${addressOf(page)}`;

  test('says what it is to machines', () => {
    expect(attribute(page, 'html', 'lang')).toBe('en-GB');
    expect(attribute(page, 'html', 'dir')).toBe('ltr');
    expect(attribute(page, 'link[rel="canonical"]', 'href')).toBe(url);
    expect(attribute(page, 'meta[property="og:url"]', 'content')).toBe(url);
    expect(attribute(page, 'meta[property="og:site_name"]', 'content')).toBe(documentary.title);
    expect(attribute(page, 'meta[property="og:title"]', 'content')).toBeTruthy();
    expect(attribute(page, 'meta[property="og:type"]', 'content')).toMatch(/^(website|article)$/);
    const description = attribute(page, 'meta[name="description"]', 'content');
    expect(description).toBeTruthy();
    expect(attribute(page, 'meta[property="og:description"]', 'content')).toBe(description);
    expect(page.document.title).toContain(documentary.title);
  });

  test('describes itself as linked data', () => {
    const address = addressOf(page);
    const type =
      address === ''
        ? 'WebSite'
        : address.startsWith('chapters/')
          ? 'Article'
          : /^(charts\/.|figures\/)/.test(address) && 'Dataset';
    const scripts = [...page.document.querySelectorAll('script[type="application/ld+json"]')];
    const data = scripts.map((script) => JSON.parse(script.textContent ?? '') as Record<string, unknown>);
    expect(data.map((one) => one['@type'])).toEqual(type ? [type] : []);
    for (const one of data) expect(one).toMatchObject({ '@context': 'https://schema.org', url, inLanguage: 'en-GB' });
  });
});

test.each(pages.map((page) => [page.file, page] as const))('the file %s keeps the rules of every page', (_, page) => {
  expect(brokenRules(page)).toEqual([]);
});

test('only the pages of charts and stories run a script beside those that open the search and the settings', () => {
  const charts = [...documentary.charts.keys()].flatMap((id) => [`charts/${id}/`, `embed/${id}/`]);
  const other = 'script:not([type="application/ld+json"], [src*="SiteHeader"], head > :not([src]))';
  const running = pages.filter(({ document }) => document.querySelector(other));
  expect(running.map(addressOf).sort()).toEqual(['', ...charts.sort()]);
});

test('the ways into the search and the settings are seven hundred bytes at the most, and these ten and two kilobytes', () => {
  const source = attribute(pageAt('chapters/inspection/'), 'script[src*="SiteHeader"]', 'src')!;
  expect(gzipSync(texts[source.slice(theListBase.length)]!).length).toBeLessThanOrEqual(700);
  const behind = (selector: string) =>
    texts[attribute(pageAt('chapters/inspection/'), selector, 'data-script')!.slice(theListBase.length)]!;
  expect(gzipSync(behind('.search button')).length).toBeLessThanOrEqual(10_240);
  expect(gzipSync(behind('.settings button')).length).toBeLessThanOrEqual(2048);
});

test('no two pages have the same description, title or address', () => {
  for (const [selector, name] of [
    ['meta[name="description"]', 'content'],
    ['meta[property="og:title"]', 'content'],
    ['link[rel="canonical"]', 'href'],
  ] as const) {
    const values = findable.map((page) => attribute(page, selector, name));
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  }
});

test('the page for what is not there is not to be found', () => {
  expect(attribute(pageAt('404.html'), 'meta[name="robots"]', 'content')).toBe('noindex');
  expect(attribute(pageAt('404.html'), 'main a', 'href')).toBe(theListBase);
});

test('the sitemap lists the pages that are to be found, and robots.txt names it', () => {
  const site = `https://example.org${theListBase}`;
  const locations = (file: string) => [...texts[file]!.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url!);
  const maps = locations('sitemap-index.xml');
  const listed = maps.flatMap((map) => locations(map.replace(site, '')));
  expect(listed.sort()).toEqual(findable.map((page) => `${site}${addressOf(page)}`).sort());
  expect(texts['robots.txt']).toBe(`User-agent: *\nAllow: ${theListBase}\n\nSitemap: ${site}sitemap-index.xml\n`);
});

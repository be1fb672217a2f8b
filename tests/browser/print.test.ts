import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { citedSources, givenCounts, known, usedTerms } from '../../src/documentary/index.ts';
import { en } from '../../src/documentary/words/en.ts';
import { enPages } from '../../src/documentary/words/en-pages.ts';
import { beyondMargins, type Paper, papers, printed, type Sheet } from '../support/printed.ts';
import { documentary, wording } from '../support/the-list-pages.ts';
import { looking } from './sites.ts';

const { site, page: open } = looking();

/** A piece of text of a page that has to be on paper, and the chart or the step of a story that it is a label of. */
interface Piece {
  text: string;
  chart: string | undefined;
}

const bare = (text: string) => text.replaceAll(/\s+/g, '');

/** All that the open page says, in order, but for what can only be used on a screen and the drawings for other widths. */
function pieces(page: Page): Promise<Piece[]> {
  return page.evaluate(() => {
    const onScreen = [
      'script, style, desc, button, .unseen, .around, .note, .back, .again, [data-footnote-backref]',
      '.citing > :not(summary, .citation), figcaption > :is(a, .inline), .scrolly > .small > a, nav.chapters',
      '.part :is(.citing, .printed), .handling > .inline, .handling > p:has(+ .inline)',
      'svg:is(.narrow, .full), svg.wide:has(~ .paper)',
    ].join();
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    const found: { text: string; chart: string | undefined }[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent!;
      const parent = node.parentElement!;
      if (text.trim() !== '' && !parent.closest(onScreen))
        found.push({ text, chart: parent.closest('svg') ? parent.closest('figure, .step')?.id : undefined });
    }
    return found;
  });
}

const wholeText = (sheets: readonly Sheet[]) => sheets.map(({ text }) => bare(text.map((run) => run.text).join('')));

/** Where each piece stands on the sheets, in order; those that are not there are told apart. */
function find(all: readonly Piece[], sheets: readonly Sheet[]) {
  const texts = wholeText(sheets);
  const whole = texts.join('');
  const ends = texts.map((_, n) => texts.slice(0, n + 1).join('').length);
  const lost: string[] = [];
  const charts = new Map<string, Set<number>>();
  let from = 0;
  for (const { text: written, chart } of all) {
    const text = bare(written);
    const at = whole.indexOf(text, from);
    if (at === -1) {
      lost.push(written);
      continue;
    }
    from = at + text.length;
    if (chart === undefined) continue;
    const on = charts.get(chart) ?? new Set();
    charts.set(chart, on.add(ends.findIndex((end) => at < end)));
  }
  return { lost, charts };
}

/** The open page on paper, and what is wrong with it there. */
async function onPaper(page: Page, paper: Paper) {
  const all = await pieces(page);
  const sheets = await printed(page, paper);
  const { lost, charts } = find(all, sheets);
  const wrong = [
    ...lost.map((text) => `“${text}” is not printed, or not in its place`),
    ...[...charts].filter(([, on]) => on.size > 1).map(([id, on]) => `${id} is cut: it is on the sheets ${[...on]}`),
    ...sheets.flatMap((sheet, n) => beyondMargins(sheet).map((text) => `sheet ${n + 1} has “${text}” in its margin`)),
  ];
  return { wrong, sheets, charts: [...charts.keys()], text: wholeText(sheets).join('') };
}

const chapters = documentary.chapters.map(({ id }) => `chapters/${id}/`);

test.each([...chapters, 'print/'])('%s of The List is printed whole and in order, in A4 and Letter', async (path) => {
  // A reader in the dark prints on white paper all the same, and disclosures are as they were found: shut.
  const page = await open({ colorScheme: 'dark' });
  await page.goto(`${site('the-list').url}${path}`);
  const title = await page.title();
  const drawn = await page.locator('main figure.chart').evaluateAll((figures) => figures.map(({ id }) => id));
  for (const paper of Object.keys(papers) as Paper[]) {
    const { wrong, sheets, charts, text } = await onPaper(page, paper);
    expect.soft(wrong, paper).toEqual([]);
    expect.soft(charts, paper).toEqual(drawn);
    for (const { width, height } of sheets) {
      expect.soft(Math.abs(width - papers[paper][0])).toBeLessThan(2);
      expect.soft(Math.abs(height - papers[paper][1])).toBeLessThan(2);
    }
    const numbers = sheets.map((_, n) => (path === 'print/' && n === 0 ? '' : String(n + 1)));
    expect.soft(sheets.map(({ foot }) => foot)).toEqual(numbers);
    const parts =
      path === 'print/' ? documentary.chapters.map((chapter) => `${chapter.title} – ${documentary.title}`) : [title];
    const heads = sheets.map(({ head }) => head);
    expect.soft(heads[0]).toBe('');
    expect.soft([...new Set(heads.slice(1))]).toEqual(expect.arrayContaining(parts));
    expect.soft(heads.slice(1)).not.toContain('');
    for (const words of [en.site.skip, en.site.next, en.site.previous, en.site.chartPage])
      expect.soft(text).not.toContain(bare(words));
  }
});

test.each(['chapters/people/', 'print/'])(
  '%s has every step of a story, its picture whole below its words',
  async (path) => {
    const page = await open();
    await page.goto(`${site('glaciers').url}${path}`);
    const drawn = await page.locator('main :is(figure.chart, .step)').evaluateAll((all) => all.map(({ id }) => id));
    const { wrong, charts } = await onPaper(page, 'A4');
    expect(wrong).toEqual([]);
    expect(charts).toEqual(drawn);
    expect(drawn.filter((id) => id.includes('step.')).length).toBeGreaterThan(2);
  },
);

test.each(['chapters/coast/', 'print/'])('%s is printed whole from right to left', async (path) => {
  const page = await open();
  await page.goto(`${site('arabic').url}${path}`);
  // A file of the browser keeps no names of joined letters: numbers and Latin words are what can be read of it.
  const legible = (texts: string[]) => texts.join(' ').match(/[a-z]{2,}|\d+/gi) ?? [];
  const counted = (texts: string[]) => Map.groupBy(legible(texts), (word) => word);
  const due = counted((await pieces(page)).map(({ text }) => text));
  const sheets = await printed(page, 'A4');
  const read = counted(sheets.flatMap(({ text }) => text.map((run) => run.text)));
  expect([...due].filter(([word, { length }]) => (read.get(word)?.length ?? 0) < length)).toEqual([]);
  expect(due.size).toBeGreaterThan(20);
  expect(sheets.flatMap(beyondMargins)).toEqual([]);
  expect(sheets.slice(1).map(({ foot }) => foot)).toEqual(sheets.slice(1).map((_, n) => String(n + 2)));
});

test.each(documentary.chapters)(
  '$id has its notes at its foot, with the marks in the text that lead to them',
  async (chapter) => {
    const page = await open();
    await page.goto(`${site('the-list').url}chapters/${chapter.id}/`);
    const { text } = await onPaper(page, 'A4');
    const [story = '', foot = ''] = text.split(bare(en.disagreement.figures));
    for (const [index, id] of givenCounts(chapter).entries()) {
      const count = known(documentary.counts, id);
      const letter = String.fromCharCode('a'.charCodeAt(0) + index);
      const mention = await page.locator(`[id="count.${id}.1"]`).evaluate((link) => link.firstChild!.textContent);
      expect.soft(story).toContain(bare(`${mention}${letter}`));
      expect
        .soft(foot)
        .toContain(bare(`${letter}${wording.capital(wording.phrase(count))}${wording.capital(count.label)}`));
      for (const other of count.elsewhere) expect.soft(foot).toContain(bare(wording.phrase(other)));
      for (const { what } of count.denials) expect.soft(foot).toContain(bare(what));
    }
    for (const id of usedTerms(chapter)) {
      const { term, definition } = known(documentary.terms, id);
      expect.soft(foot).toContain(bare(`${term}${definition}`));
    }
    for (const [index, id] of citedSources(chapter).entries()) {
      const source = known(documentary.sources, id);
      const told = `${index + 1}.${source.publisher}, ${source.title} <${source.address}>`;
      expect.soft(foot).toContain(bare(told));
    }
  },
);

test('the book has the address of each source once, and the record of each figure', async () => {
  const page = await open();
  await page.goto(`${site('the-list').url}print/`);
  const { text } = await onPaper(page, 'A4');
  const rest = text.slice(text.lastIndexOf(bare(enPages.ledger.entries)));
  for (const { rule } of documentary.counts.values()) expect.soft(rest).toContain(bare(rule));
  const bibliography = rest.slice(rest.lastIndexOf(bare(en.site.sourcesLead)));
  for (const { address, publisher } of documentary.sources.values()) {
    expect.soft(bibliography).toContain(bare(`${publisher},`));
    expect.soft(bibliography.split(bare(`<${address}>`))).toHaveLength(2);
  }
  expect(text).toContain(bare(documentary.licence.name));
});

test('the looks find what is lost, cut or beyond the margins', async () => {
  // What is spoilt on purpose, the policy of the page would stop.
  const page = await open({ bypassCSP: true });
  await page.goto(`${site('the-list').url}chapters/global-scandal/`);
  const looked = async (content: string) => {
    const style = await page.addStyleTag({ content: `@media print { ${content} }` });
    const { wrong } = await onPaper(page, 'A4');
    await style.evaluate((element) => (element as HTMLElement).remove());
    return wrong.join('\n');
  };
  expect(await looked('.denial p { display: none }')).toContain('not printed');
  expect(await looked('details::details-content { display: none !important }')).toContain('not printed');
  expect(await looked('.lead { position: relative; inset-inline-start: -60mm }')).toContain('margin');
  expect(
    await looked(
      '.chart-drawing { max-height: none !important; height: 400mm !important; break-inside: auto !important }',
    ),
  ).toContain('is cut');
});

import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeChart } from '../../src/chart/index.ts';
import { type Count, wordingIn } from '../../src/documentary/index.ts';
import { recordOf, type TheRecord } from '../faces/index.ts';
import { sitesFolder } from '../support/build.ts';
import { theListContent } from '../support/the-list.ts';
import { heard, type Heard, listen } from './screen-reader.ts';
import { looking, siteNames } from './sites.ts';
import { lacking, storyOf } from './story.ts';
import { line, mentioned, mentionsIn, parting, told, toTell, unspaced } from './told.ts';

const { site, page: open } = looking();
const wide = { viewport: { width: 1280, height: 800 } };

type Name = (typeof siteNames)[number];
const records = {} as Record<Name, TheRecord>;
beforeAll(async () => {
  for (const name of siteNames) {
    records[name] = await recordOf(name === 'the-list' ? theListContent : join(sitesFolder, name, 'content'));
  }
});

/** The main part of a page as it is sent. */
async function sent(url: string): Promise<Element> {
  return parseHTML(await (await fetch(url)).text()).document.querySelector('main')!;
}

describe.each(siteNames)('a screen reader says of %s', (name) => {
  test('each chapter in order, with its counts, terms, sources, denials and charts as the record has them', async () => {
    const page = await open({ ...wide, bypassCSP: true });
    const { documentary, chapterText } = records[name];
    const wording = wordingIn(documentary.language);
    for (const chapter of documentary.chapters) {
      const url = `${site(name).url}chapters/${chapter.id}/`;
      await listen(page, url);
      const all = await heard(page, 'main');
      const due = mentionsIn(storyOf(chapterText(chapter.id), chapter, documentary, wording));
      expect(due.length).toBeGreaterThan(0);
      expect.soft(mentioned(all), chapter.id).toEqual(due);
      expect.soft(parting(told(all), toTell(await sent(url))), chapter.id).toBeUndefined();
      const nameless = all.filter(({ said }) => /^(image|link|button|heading|note|region)$/.test(said));
      expect.soft(nameless, chapter.id).toEqual([]);
    }
  });

  test('a chart by what it shows, and what is known of each of its counts', async () => {
    const { documentary, charts } = records[name];
    const wording = wordingIn(documentary.language);
    const chart = charts.find(({ form }) => form !== 'timeline')!;
    const url = `${site(name).url}charts/${chart.id}/`;
    const page = await open({ ...wide, bypassCSP: true });
    await listen(page, url);
    const figure = await heard(page, 'figure.chart');
    const { name: called, description } = describeChart(chart, wording);
    expect(figure.flatMap(({ of, said }) => (/>svg/.test(of) ? [line(said)] : []))).toEqual([
      line(`image, ${called}, ${description}`),
    ]);
    expect(parting(told(figure), toTell((await sent(url)).querySelector('figure.chart')!))).toBeUndefined();
    const behind = await heard(page, '[aria-labelledby="page.record"]');
    for (const count of 'counts' in chart ? chart.counts : []) expect(untold(behind, count, name)).toEqual([]);
  });

  test('the ledger, count by count, with who gives it, who denies it and where it was published', async () => {
    const url = `${site(name).url}figures/`;
    const page = await open({ ...wide, bypassCSP: true });
    await listen(page, url);
    const entries = '[aria-labelledby="page.entries"]';
    const all = await heard(page, entries);
    expect(parting(told(all), toTell((await sent(url)).querySelector(entries)!))).toBeUndefined();
    const { counts } = records[name].documentary;
    expect(counts.size).toBeGreaterThan(0);
    for (const count of counts.values()) expect(untold(all, count, name)).toEqual([]);
  });
});

/** What of a count is not said below its heading, in order, before the heading of the next. */
function untold(all: readonly Heard[], count: Count, name: Name): string[] {
  const wording = wordingIn(records[name].documentary.language);
  const head = unspaced([`heading, ${wording.capital(wording.phrase(count))} ${count.label}, level 3`]);
  const start = all.findIndex(({ said }) => unspaced([said]) === head);
  if (start === -1) return [head];
  const length = all.slice(start + 1).findIndex(({ said }) => said.startsWith('heading, '));
  const text = unspaced(told(all.slice(start + 1, length === -1 ? undefined : start + 1 + length)));
  const due = [
    count.rule,
    wording.number(count.value),
    wording.unit(count),
    wording.words.standings[count.standing],
    count.claimant,
    ...count.denials.flatMap(({ who, what, source }) => [who, what, source.publisher]),
    ...count.elsewhere.flatMap(({ source }) => source.publisher),
    count.source.title,
  ];
  return lacking([{ words: due }], text);
}

/** What can go wrong with a chapter for those who listen, done to the open page. */
const tamperings = {
  'a chart without its name': () =>
    document.querySelectorAll('figure.chart svg').forEach((svg) => svg.removeAttribute('aria-label')),
  'a chart without its description': () =>
    document.querySelectorAll('figure.chart desc').forEach((desc) => desc.remove()),
  'a chart that is drawn for the eye alone': () =>
    document.querySelectorAll('figure.chart svg').forEach((svg) => svg.setAttribute('aria-hidden', 'true')),
  'both drawings of a chart': () =>
    document
      .querySelectorAll('figure.chart:first-of-type svg')
      .forEach((svg) => svg.setAttribute('style', 'display: block')),
  'a count that is kept silent': () => document.querySelector('a.count')!.setAttribute('aria-hidden', 'true'),
  'a count without its standing': () => document.querySelector('a.count .unseen')!.remove(),
  'a count without its bound': () => {
    for (const { firstChild } of document.querySelectorAll('a.count')) {
      firstChild!.textContent = firstChild!.textContent!.replace(/more\sthan\s/, '');
    }
  },
  'a note that is said beside its link': () =>
    document.querySelectorAll('.note, .note [aria-hidden]').forEach((note) => note.removeAttribute('aria-hidden')),
  'a denial that nobody gives': () => document.querySelector('.denial')!.removeAttribute('aria-label'),
  'a denial far from its claim': () =>
    document.querySelector('article.chapter')!.append(document.querySelector('.denial')!),
  'a source that is but a number': () => document.querySelector('.cite a')!.removeAttribute('aria-label'),
  'paragraphs in another order': () => {
    const [first, , third] = document.querySelectorAll('article.chapter p:has(.cite)');
    third!.after(first!);
  },
  'a hatch that is no picture of anything': () =>
    document.querySelector('article.chapter h2')!.insertAdjacentHTML('beforebegin', '<img src="data:," alt="hatch">'),
  'a sign in the margin': () => document.querySelector('article.chapter h2')!.append('§'),
  'a paragraph that is kept silent': () =>
    [...document.querySelectorAll('article.chapter p')].at(-1)!.setAttribute('aria-hidden', 'true'),
} satisfies Record<string, () => void>;

test('what a screen reader would get wrong is found', async () => {
  // What is spoilt on purpose, the policy of the page would stop.
  const page = await open({ ...wide, bypassCSP: true });
  const { documentary, chapterText } = records['the-list'];
  const wording = wordingIn(documentary.language);
  const chapter = documentary.chapters.find(({ id }) => id === 'global-scandal')!;
  const url = `${site('the-list').url}chapters/${chapter.id}/`;
  const mentions = mentionsIn(storyOf(chapterText(chapter.id), chapter, documentary, wording));
  const words = toTell(await sent(url));
  await listen(page, url);
  const sound = await page.locator('body').innerHTML();
  for (const [what, tamper] of Object.entries(tamperings)) {
    await page.evaluate((html) => (document.body.innerHTML = html), sound);
    await page.evaluate(tamper);
    const all = await heard(page, 'main');
    const found = [parting(told(all), words), parting(mentioned(all), mentions)].filter(Boolean);
    expect.soft(found, what).not.toEqual([]);
  }
});

import { parseFeed } from '@rowanmanning/feed-parser';
import { parseHTML } from 'linkedom';
import Parser from 'rss-parser';
import { describe, expect, test, vi } from 'vitest';
import { type Correction, type Documentary, extent, wordingIn } from '../../src/documentary/index.ts';
import { correctionsFeed, documentaryFeed } from '../../src/publish/feed.ts';
import { pathsOf } from '../../src/publish/paths.ts';
import { aChapter, aCorrection, aCount, aDocumentary } from '../support/entries.ts';

const wording = wordingIn('en-GB');
const paths = pathsOf('https://example.org/docs/');
const hostile = '</title>]]><script>alert(1)</script> & "so" &amp; \u0001\n\'thus\' ${x}';
/** As a reader of the feed has it: without the sign that XML cannot write. */
const shown = hostile.replace('\u0001', '');

const miscount: Correction = { ...aCorrection(), count: aCount() };
const misprint: Correction = {
  ...aCorrection({ id: '2021-09-05.first.4d5e6f', date: '2021-09-05', subject: 'First' }),
  chapter: aChapter(),
};
const documentary = aDocumentary({
  language: 'en-GB',
  publisher: { name: 'The Publisher', address: 'https://publisher.example/?a=1&b=2' },
  chapters: [
    aChapter({ updated: '2021-09-05', corrections: [misprint] }),
    aChapter({ id: 'second', title: 'Second', published: '2021-09' }),
  ],
  corrections: [misprint, miscount],
});

const feeds = { documentaryFeed, correctionsFeed };
const kinds = Object.keys(feeds) as (keyof typeof feeds)[];
const written = (kind: keyof typeof feeds, of: Documentary = documentary) => feeds[kind](of, paths, wording);
const page = (html: string | null | undefined) =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
const text = (html: string | null | undefined) => page(html).body.textContent ?? '';

/** A feed as two programs read it, which have to agree; the first undoes references in names once too often. */
async function readBack(xml: string) {
  const one = parseFeed(xml);
  const other = await new Parser().parseString(xml);
  expect(other.items.map(({ link, isoDate }) => [link, isoDate])).toEqual(
    one.items.map(({ url, published }) => [url, published?.toISOString()]),
  );
  expect(other.feedUrl).toBe(one.self);
  return { feed: one, other };
}

describe.each(kinds)('the %s', (kind) => {
  const address = `https://example.org/docs/${kind === 'documentaryFeed' ? 'feed' : 'corrections'}.xml`;

  test('says where it stands, whose it is, in which language and on what terms', async () => {
    const { feed } = await readBack(written(kind));
    expect(feed.meta).toEqual({ type: 'atom', version: '1.0' });
    expect(feed.self).toBe(address);
    expect(feed.language).toBe('en-GB');
    expect(feed.title).toContain('A Documentary');
    expect(feed.authors).toEqual([{ name: 'The Publisher', email: null, url: 'https://publisher.example/?a=1&b=2' }]);
    expect(feed.copyright).toBe('CC BY 4.0, https://creativecommons.org/licenses/by/4.0/');
    expect(feed.generator?.label).toBe('On Record');
  });

  test('is as new as its newest entry, and its newest entry is the first', async () => {
    const { updated, items } = (await readBack(written(kind))).feed;
    const times = items.map((item) => item.updated!.getTime());
    expect(updated?.toISOString()).toBe('2021-09-05T00:00:00.000Z');
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  test('has an id for each entry that stays, which is its address', async () => {
    const { items } = (await readBack(written(kind))).feed;
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id, url } of items) expect(id).toBe(url);
    const more = { ...documentary, corrections: [miscount, misprint].map((one) => ({ ...one, right: 'other' })) };
    expect((await readBack(written(kind, more))).feed.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });

  test('does not depend on the clock', () => {
    const before = [documentary, aDocumentary({ chapters: [aChapter()] })].map((one) => written(kind, one));
    vi.useFakeTimers({ now: new Date('2040-05-06T07:08:09Z') });
    try {
      expect([documentary, aDocumentary({ chapters: [aChapter()] })].map((one) => written(kind, one))).toEqual(before);
      expect(before.join()).not.toMatch(/2040|202[2-9]/);
    } finally {
      vi.useRealTimers();
    }
  });

  test('carries every text as it is written', async () => {
    const wrong: Correction = {
      ...aCorrection({ subject: hostile, said: hostile, right: hostile, why: hostile }),
      chart: { id: 'fleet', form: 'dots', title: hostile, takeaway: '', counts: [] },
    };
    const { feed, other } = await readBack(
      written(kind, {
        ...documentary,
        title: hostile,
        publisher: { name: hostile },
        licence: { name: hostile, address: 'https://e.org/?a="><b>&c' },
        chapters: [aChapter({ title: hostile, description: hostile, corrections: [wrong] })],
        corrections: [wrong],
      }),
    );
    const oneLine = (words = '') => words.replaceAll(/\s+/g, ' ').trim();
    expect(oneLine(other.title)).toContain(oneLine(shown));
    expect(oneLine(feed.authors[0]?.name ?? '')).toBe(oneLine(shown).replace('&amp;', '&'));
    expect(feed.copyright).toContain('"><b>&c');
    for (const { title, content } of other.items) {
      expect(oneLine(text(title))).toContain(oneLine(shown));
      expect(text(content)).toContain(shown);
      expect(page(content).querySelector('script, b')).toBeNull();
    }
    expect(other.items.length).toBeGreaterThan(0);
  });
});

test('all that is new is chapters, by their last change, and corrections', async () => {
  const { items } = (await readBack(written('documentaryFeed'))).feed;
  const read = items.map(({ url, published, updated, categories }) => [
    url?.replace('https://example.org/docs', ''),
    published?.toISOString().slice(0, 10),
    updated?.toISOString().slice(0, 10),
    categories[0]?.term,
  ]);
  expect(read).toEqual([
    ['/corrections/#2021-09-05.first.4d5e6f', '2021-09-05', '2021-09-05', 'correction'],
    ['/chapters/first/', '2021-08-01', '2021-09-05', 'chapter'],
    ['/chapters/second/', '2021-09-01', '2021-09-01', 'chapter'],
    ['/corrections/#2021-08.things.1a2b3c', '2021-08-01', '2021-08-01', 'correction'],
  ]);
});

test('the corrections alone say what was wrong, what is right, why, and where', async () => {
  const { items } = (await readBack(written('correctionsFeed'))).feed;
  expect(items.map(({ title }) => title)).toEqual(['Correction: First', 'Correction: things seen']);
  expect(text(items[1]?.content)).toContain(
    'Things seen. It said: 2 things. Right is: 1 thing.Why: A page was missing.',
  );
  const links = items.map(({ content }) =>
    [...page(content).querySelectorAll('a')].map((link) => link.getAttribute('href')),
  );
  expect(links).toEqual([['https://example.org/docs/chapters/first/'], ['https://example.org/docs/figures/#things']]);
});

test('a feed without corrections is whole, and as old as the first chapter', async () => {
  const { items, updated } = (await readBack(written('correctionsFeed', { ...documentary, corrections: [] }))).feed;
  expect(items).toEqual([]);
  expect(updated).toEqual(extent('2021-08').start);
});

test('texts from right to left say so', async () => {
  const arabic = correctionsFeed({ ...documentary, language: 'ar' }, paths, wordingIn('ar'));
  const { language, items } = (await readBack(arabic)).feed;
  expect(language).toBe('ar');
  expect(items[0]?.content).toMatch(/^<div lang="ar" dir="rtl">/);
});

import { Feed } from 'feed';
import {
  type Chapter,
  type Correction,
  type Documentary,
  extent,
  type PartialDate,
  type Wording,
} from '../documentary/index.ts';
import { correctionLinks } from './correction-links.ts';
import { asSentence, correctionParts } from './correction-text.ts';
import { element, escaped } from './html.ts';
import type { Paths } from './paths.ts';
import { xmlText } from './xml-text.ts';

/** An entry of a feed; its dates are as precise as they are known. */
interface Entry {
  kind: 'chapter' | 'correction';
  address: string;
  title: string;
  published: PartialDate;
  updated: PartialDate;
  /** HTML. */
  content: string;
}

/** What a feed is made of. */
type Source = [documentary: Documentary, paths: Paths, wording: Wording];

/** The feed of all that is new: chapters and corrections, the latest change first. Atom: RFC 4287. */
export function documentaryFeed(...source: Source): string {
  const [{ title, chapters, corrections }, paths] = source;
  const entries = [
    ...chapters.map((chapter) => chapterEntry(chapter, ...source)),
    ...corrections.map((correction) => correctionEntry(correction, ...source)),
  ];
  return atom({ title, address: paths.feed, about: paths.home }, entries, ...source);
}

/** The feed of corrections alone, the latest first. */
export function correctionsFeed(...source: Source): string {
  const [{ title, corrections }, paths, { words }] = source;
  const entries = corrections.map((correction) => correctionEntry(correction, ...source));
  const about = { title: words.corrections.feedTitle(title), address: paths.correctionsFeed, about: paths.corrections };
  return atom(about, entries, ...source);
}

function chapterEntry({ id, title, description, published, updated = published }: Chapter, ...source: Source): Entry {
  const [, paths] = source;
  const content = element('p', {}, escaped(description));
  return { kind: 'chapter', address: paths.absolute(paths.chapter(id)), title, published, updated, content };
}

function correctionEntry(correction: Correction, ...source: Source): Entry {
  const [documentary, paths, wording] = source;
  const { corrections } = wording.words;
  const links = correctionLinks(correction, documentary, paths, wording).map(({ href, name }) =>
    element('a', { href: paths.absolute(href) }, escaped(name)),
  );
  const { text } = correctionParts(correction, wording);
  const why = corrections.why(asSentence(correction.why));
  return {
    kind: 'correction',
    address: paths.absolute(paths.correction(correction.id)),
    title: corrections.entryTitle(correction.subject),
    published: correction.date,
    updated: correction.date,
    content: [escaped(text), escaped(why), links.join(', ')].map((paragraph) => element('p', {}, paragraph)).join(''),
  };
}

function atom(
  feed: { title: string; address: string; about: string },
  entries: readonly Entry[],
  ...[{ chapters, publisher, licence }, paths, { language, direction }]: Source
): string {
  const latest = (dates: PartialDate[]) => dates.reduce((last, date) => (date > last ? date : last), '');
  // A feed without entries is as old as the first chapter; it must have a date, and a site has no clock.
  const began = chapters
    .map(({ published }) => published)
    .sort()
    .slice(0, 1);
  const made = new Feed({
    id: plain(paths.absolute(feed.address)),
    title: plain(feed.title),
    updated: instant(latest(entries.length > 0 ? entries.map(({ updated }) => updated) : began)),
    generator: 'On Record',
    link: paths.absolute(feed.about),
    feed: paths.absolute(feed.address),
    author: { name: plain(publisher.name), link: publisher.address ?? paths.absolute(paths.about) },
    copyright: plain(`${licence.name}, ${licence.address}`),
  });
  const order = ({ updated, address }: Entry) => `${updated} ${address}`;
  for (const { kind, address, title, published, updated, content } of entries.toSorted((a, b) =>
    order(a) < order(b) ? 1 : -1,
  )) {
    made.addItem({
      id: address,
      link: address,
      title: xmlText(escaped(title)),
      content: xmlText(element('div', { lang: language, dir: direction }, content)),
      date: instant(updated),
      published: instant(published),
      category: [{ term: kind }],
    });
  }
  // The library has no place for the language.
  return `${made.atom1().replace('<feed ', `<feed xml:lang="${language}" `)}\n`;
}

/** The first instant of what is known of a date. */
const instant = (date: PartialDate) => extent(date).start;

/** A text as the library takes it: it reads `&amp;` in what it is given as an ampersand that is escaped already. */
const plain = (text: string) => xmlText(text).replaceAll('&', '&amp;');

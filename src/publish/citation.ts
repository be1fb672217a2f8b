import type { Chapter, Chart, Imprint, PartialDate, Wording } from '../documentary/index.ts';
import type { Paths } from './paths.ts';

/**
 * What is to be cited, as an item of CSL-JSON 1.0.2 (https://docs.citationstyles.org/en/v1.0.2/specification.html);
 * every other form of the citation is made from it.
 */
export interface Citation {
  /** The same in every file: ASCII, without spaces, so that it is a key of BibTeX too. */
  id: string;
  type: 'figure' | 'webpage';
  title: string;
  /** What kind of figure it is, in words. */
  genre?: string;
  author: [{ literal: string }];
  'container-title': string;
  publisher: string;
  /** Year, month and day as far as they are known; nothing where no date is. */
  issued?: { 'date-parts': [number[]] };
  URL: string;
  language: string;
  abstract: string;
  /** The licence and its address. */
  note: string;
}

/** What a chart or a chapter adds to what its documentary says. */
interface Part extends Pick<Citation, 'type' | 'title' | 'genre' | 'URL' | 'abstract'> {
  name: string;
  published: PartialDate | undefined;
}

/** How a chart is cited: as a figure of the documentary. */
export function chartCitation(chart: Chart, imprint: Imprint, paths: Paths, { words }: Wording): Citation {
  return citation(imprint, {
    type: 'figure',
    name: `chart-${chart.id}`,
    title: chart.title,
    genre: words.chart.forms[chart.form],
    URL: paths.absolute(paths.chart(chart.id)),
    abstract: chart.takeaway,
    published: chart.published,
  });
}

/** How a chapter is cited: as a page of a web site, which is what it is to Zotero too; its chapters are of books. */
export function chapterCitation(chapter: Chapter, imprint: Imprint, paths: Paths): Citation {
  return citation(imprint, {
    type: 'webpage',
    name: `chapter-${chapter.id}`,
    title: chapter.title,
    URL: paths.absolute(paths.chapter(chapter.id)),
    abstract: chapter.description,
    published: chapter.published,
  });
}

function citation({ title, publisher, licence, language }: Imprint, { name, published, ...part }: Part): Citation {
  return {
    id: [slug(publisher.name), published?.slice(0, 4), name].filter(Boolean).join('-'),
    ...part,
    author: [{ literal: publisher.name }],
    'container-title': title,
    publisher: publisher.name,
    ...(published !== undefined && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    language,
    note: `${licence.name}, ${licence.address}`,
  };
}

/** How much of a name stands in a key: programs do not take a file for BibTeX whose keys go on for a hundred letters. */
const mostOfName = 40;

/** The letters and digits of a name that every program takes in a key; nothing is left of other scripts. */
function slug(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, mostOfName)
    .replace(/-$/, '');
}

/** The citation as a line of text, in the words of a language. */
export function citationLine(item: Citation, { words, date }: Wording): string {
  const issued = issuedOn(item);
  return words.cite.line({
    author: item.author[0].literal,
    title: item.title,
    ...(item.genre !== undefined && { genre: item.genre }),
    whole: item['container-title'],
    date: issued === undefined ? words.cite.undated : date(issued),
    address: item.URL,
  });
}

/** When it was published, as the record writes it. */
export function issuedOn({ issued }: Citation): PartialDate | undefined {
  return issued?.['date-parts'][0].map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

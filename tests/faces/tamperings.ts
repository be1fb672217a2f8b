import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { textsOf, withTexts } from '../../src/publish/png-text.ts';
import { pngChunks, pngOf } from '../../src/publish/png-chunks.ts';
import type { FaceName } from './index.ts';

/** One thing in one file of The List that is made to say other than the record. */
export interface Tampering {
  file: string;
  change(bytes: Buffer): Uint8Array;
}

type Change = [from: string | RegExp, to: string | ((...found: string[]) => string)];

const changed = (text: string, [from, to]: Change) => text.replace(from, to as string);

const inText = (file: string, ...change: Change): Tampering => ({
  file,
  change: (bytes) => Buffer.from(changed(bytes.toString('utf8'), change)),
});

const inArchive = (file: string, entry: string, ...change: Change): Tampering => ({
  file,
  change(bytes) {
    const entries = unzipSync(bytes);
    return zipSync({ ...entries, [entry]: strToU8(changed(strFromU8(entries[entry]!), change)) });
  },
});

const inPicture = (file: string, keyword: string, ...change: Change): Tampering => ({
  file,
  change(bytes) {
    const texts = textsOf(bytes);
    const silent = pngOf(pngChunks(bytes).filter(({ type }) => type !== 'iTXt'));
    return withTexts(silent, { ...texts, [keyword]: changed(texts[keyword]!, change) }, 'en-GB');
  },
});

/** Adds to a number that ends what was found. */
const more = (by: number) => (_: string, before: string, number: string) => `${before}${Number(number) + by}`;

const scandal = 'chapters/global-scandal/index.html';

/** What has to be found out, a few changes for each face: numbers, bounds, units, standings, who says so, and shapes. */
export const tamperings = {
  prose: [
    inText(scandal, '>37 phones<', '>38 phones<'),
    inText(scandal, '>more than 50,000 phone numbers<', '>about 50,000 phone numbers<'),
    inText(scandal, '>about 50 countries<', '>about 50 regions<'),
    inText(scandal, 'class="count alleged"', 'class="count established"'),
    inText(scandal, '<span class="unseen"> (alleged)</span>', ''),
    inText(scandal, /<a class="count[^]*?<\/a>/, ''),
    inText(scandal, 'figures/#phones">', 'figures/#people">'),
  ],
  leads: [
    inText('index.html', /(<p class="lead">[^<]*)more than 50,000/, '$1about 50,000'),
    inText(scandal, /(<p class="lead">)What/, '$1All that'),
  ],
  takeaways: [
    inText('charts/two-floors/index.html', /(class="takeaway"[^>]*>)The floor/, '$1The count'),
    inText('embed/two-floors/index.html', /(class="what"[^>]*>)People/, '$1Phones'),
  ],
  questions: [
    inText('charts/the-list/index.html', '<p>More than 1,351 times', '<p>More than 1,352 times'),
    inText('charts/how-exactly/index.html', '<p>Which of these counts', '<p>Which of those counts'),
  ],
  definitions: [
    inText('glossary/index.html', 'A research group', 'A department'),
    inText('chapters/candiru/index.html', 'A research group', 'A department'),
  ],
  citations: [
    inText('chapters/candiru/index.html', 'Vice (Motherboard), 15 July', 'Vice (Motherboard), 16 July'),
    inText('chapters/candiru/index.html', 'href="https://www.vice.com/', 'href="https://vice.example/'),
  ],
  marks: [
    inText('charts/the-list.svg', 'data-mark="phones"', 'data-mark="telephones"'),
    inText('embed/the-list/index.html', /<svg[^]*?<\/svg>/, ''),
  ],
  labels: [
    inText('charts/how-exactly.svg', '>more than 1,000<', '>more than 1,001<'),
    inText('embed/how-exactly/index.html', '>about 50<', '>50<'),
    inText('index.html', '> phone numbers<', '> phones<'),
    inText('charts/two-floors.svg', '>alleged<', '>disputed<'),
    inText('charts/july-2021.svg', '>28 July 2021<', '>27 July 2021<'),
    inText('charts/july-2021.svg', />The Jerusalem Post/, '>The Washington Post'),
  ],
  'bar lengths': [
    inText('charts/how-exactly.svg', /(data-mark="phones"><path d="M[\d.]+ [\d.]+h-)([\d.]+)/, more(1)),
    inText('embed/how-exactly/index.html', /(data-mark="numbers"><path [^>]*d="M[\d.]+ [\d.]+h-)([\d.]+)/, more(1)),
    inText('charts/how-exactly.svg', '>1,000</text>', '>2,000</text>'),
  ],
  'dot counts': [
    inText('charts/the-list.svg', /(data-mark="numbers">.*?<rect [^>]*?height=")(\d+)/, more(4)),
    inText('embed/the-list/index.html', /(data-mark="phones">.*?<rect [^>]*?width=")(\d+)/, more(-3)),
    inText('index.html', /(<pattern [^>]*?width=")(\d)/, more(1)),
  ],
  'circle areas': [
    inText('charts/two-floors.svg', /(data-mark="candiru-targets"><circle [^>]*? r=")([\d.]+)/, more(0.3)),
    inText('chapters/candiru/index.html', /(data-mark="people"><circle [^>]*?r=")([\d.]+)/, more(2)),
  ],
  'time positions': [
    inText('charts/july-2021.svg', /(data-mark="inspection"><circle [^>]*?cy=")([\d.]+)/, more(4)),
    inText('charts/july-2021.svg', /(data-mark="france-questions"><rect [^>]*?height=")([\d.]+)/, more(4)),
    inText('chapters/inspection/index.html', 'class="vague"', 'class="span"'),
  ],
  edges: [
    inText('charts/how-exactly.svg', /(data-mark="people">.*?<g [^>]*><path d=")[^"]*/, '$1M1 1v26'),
    inText('charts/how-exactly.svg', /(data-mark="phones">.*?<g [^>]*><path d="M)([\d.]+)/, more(4)),
    inText('index.html', /(data-mark="countries">.*?<g [^>]*><path d="[^"]*" ?\/>)<path[^>]*>/, '$1'),
    inText('charts/two-floors.svg', /(data-mark="people">.*?)<path[^>]*><path[^>]*>/, '$1'),
  ],
  paints: [
    inText('charts/how-exactly.svg', /class="alleged"([^>]*data-mark="people")/, 'class="established"$1'),
    inText('charts/how-exactly.svg', /(data-mark="people"><path [^>]*?)url\([^)]*\)/, '$1currentColor'),
    inText('charts/two-floors.svg', /(data-mark="people"><circle [^>]*?)url\([^)]*\)/, '$1none'),
    inText('embed/the-list/index.html', /(data-mark="phones">.*?<circle [^>]*?fill=")none/, '$1currentColor'),
  ],
  descriptions: [
    inText('charts/the-list.svg', 'aria-label="Dot chart', 'aria-label="Bar chart'),
    inText('embed/two-floors/index.html', /(-desc">[^<]*)More than 1,000/, '$11,000'),
    inText('index.html', 'says that the list never existed and is', 'says that the list existed and is'),
    inText('charts/july-2021.svg', /(-desc">[^<]*)15 July/, '$116 July'),
  ],
  captions: [
    inText('charts/how-exactly/index.html', ' Double edge: about.', ''),
    inText('embed/the-list/index.html', 'Rings: alleged.', 'Solid dots: established.'),
    inText('index.html', 'no block is a part of another', 'every block is a part of another'),
    inText('charts/two-floors/index.html', /(class="sources">.*?>)Computing, July/, '$1Computing, June'),
  ],
  claims: [
    inText('embed/two-floors/index.html', 'Alleged, according to Citizen Lab', 'Established, according to Citizen Lab'),
    inText('embed/the-list/index.html', /(class="claims">.*?)never existed/, '$1existed'),
  ],
  tables: [
    inText('charts/index.html', '<td>37 phones</td>', '<td>36 phones</td>'),
    inText('embed/how-exactly/index.html', '<td>established</td>', '<td>disputed</td>'),
    inText('charts/how-exactly/index.html', /(<td>)more than 50 countries \(/, '$1about 50 countries ('),
    inText('charts/two-floors/index.html', /<tr><th scope="row">people said.*?<\/tr>/, ''),
    inText('charts/july-2021/index.html', '<th scope="row">28 July 2021<', '<th scope="row">29 July 2021<'),
  ],
  'behind charts': [
    inText('charts/two-floors/index.html', 'class="value">More than 100 people', 'class="value">At most 100 people'),
    inText('charts/july-2021/index.html', /(class="date">)28 July/, '$127 July'),
  ],
  ledger: [
    inText('figures/index.html', 'class="value">37 phones', 'class="value">37 telephones'),
    inText('figures/index.html', 'class="entry established"', 'class="entry alleged"'),
    inText('figures/index.html', '<span class="standing">established<', '<span class="standing">alleged<'),
    inText('figures/index.html', 'The Washington Post: 16 partner', 'The Washington Post: 15 partner'),
    inText('figures/index.html', '<dd>18 July 2021', '<dd>19 July 2021'),
    inText('figures/index.html', 'chapters/candiru/#count.people.1', 'chapters/candiru/#count.people.2'),
  ],
  'timeline page': [inText('timeline/index.html', 'hacks of 37 phones', 'hacks of 73 phones')],
  'source pages': [
    inText('sources/index.html', '18 July 2021', '8 July 2021'),
    inText('sources/index.html', 'href="https://www.vice.com/', 'href="https://vice.example/'),
    inText('sources/index.html', '>numbers of interest on the list<', '>numbers on the list<'),
  ],
  heads: [
    inText('index.html', /(<meta name="description" content="[^"]*)more than 50,000/, '$1exactly 50,000'),
    inText('index.html', /(<meta property="og:description" content="[^"]*)phone numbers/, '$1phones'),
    inText(
      'charts/the-list/index.html',
      'property="og:image:alt" content="“The list is',
      'property="og:image:alt" content="“The list was',
    ),
    inText('embed/the-list/index.html', '<title>Dot chart', '<title>Bar chart'),
  ],
  'structured data': [
    inText('charts/two-floors/index.html', '"minValue":1000', '"minValue":1001'),
    inText('charts/two-floors/index.html', '"minValue":100}', '"value":100}'),
    inText('charts/how-exactly/index.html', '"unitText":"phones"', '"unitText":"devices"'),
    inText('index.html', /("@type":"WebSite".*?)more than 50,000/, '$150,000'),
    inText('chapters/candiru/index.html', '"datePublished":"2021-07-15"', '"datePublished":"2021-07-16"'),
  ],
  explorables: [
    inText('charts/how-exactly/index.html', '"value":37,', '"value":38,'),
    inText('embed/two-floors/index.html', '"standing":"alleged"', '"standing":"established"'),
    inText('charts/the-list/index.html', '"answer":"More than 1,351', '"answer":"About 1,351'),
    inText('embed/july-2021/index.html', '"date":"2021-07-28"', '"date":"2021-07-29"'),
  ],
  snippets: [
    inText('charts/the-list/index.html', /(data-snippet="image".*?; )alleged/, '$1established'),
    inText('charts/the-list/index.html', /(data-snippet="figure"[^]*?)37 phones/, '$138 phones'),
    inText('charts/the-list/index.html', /(data-snippet="frame".*?)Dot chart/, '$1Bar chart'),
    inText('charts/two-floors/index.html', 'CC BY 4.0&lt;/a&gt;.&lt;/figcaption', 'CC0&lt;/a&gt;.&lt;/figcaption'),
  ],
  oembeds: [
    inText('oembed/two-floors.json', '"title": "People', '"title": "Phones'),
    inText('oembed/the-list.json', 'title=\\"Dot chart', 'title=\\"Bar chart'),
  ],
  'drawing files': [
    inText('charts/the-list.svg', '<title>Counts given', '<title>Counts taken'),
    inText('charts/two-floors.svg', '<dc:source>Computing', '<dc:source>Reuters'),
  ],
  'JSON files': [
    inText('charts/the-list.json', '"value": 37', '"value": 38'),
    inText('charts/the-list.json', '"bound": "at-least"', '"bound": "exactly"'),
    inText('charts/the-list.json', '"unit": "phones"', '"unit": "telephones"'),
    inText('charts/the-list.json', '"standing": "alleged"', '"standing": "established"'),
    inText('charts/the-list.json', /("denied": \[)[^\]]*\]/, '$1]'),
    inText('charts/july-2021.json', '"says": "Tuesday"', '"says": "Monday"'),
  ],
  'CSV files': [
    inText('charts/the-list.csv', ',37,exactly,', ',38,exactly,'),
    inText('charts/the-list.csv', ',37,exactly,', ',37,about,'),
    inText('charts/how-exactly.csv', ',established,', ',alleged,'),
    inText('charts/july-2021.csv', '2021-07-28', '2021-07-27'),
  ],
  'data packages': [
    inText('charts/the-list/datapackage.json', 'sha256:', 'sha256:0'),
    inText('charts/the-list/datapackage.json', '"title": "Counts given', '"title": "Counts taken'),
    inText('charts/the-list/datapackage.json', /("sources": \[\s*\{\s*"title": ")Computing/, '$1Reuters'),
  ],
  archives: [
    inArchive('charts/the-list.zip', 'README.txt', '### 37 phones', '### 38 phones'),
    inArchive('charts/the-list.zip', 'the-list.csv', ',37,', ',38,'),
    inArchive('charts/the-list.zip', 'datapackage.json', '"title": "Counts given', '"title": "Counts taken'),
  ],
  pictures: [
    inPicture('charts/the-list.png', 'Data', '"value":37', '"value":38'),
    inPicture('charts/the-list.png', 'Title', 'Counts given', 'Counts taken'),
  ],
} as const satisfies Record<FaceName, readonly Tampering[]>;

import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { documentaryEntry, wordingIn } from '../../src/documentary/index.ts';
import { chartData } from '../../src/publish/chart-data.ts';
import { embedHeight } from '../../src/publish/embed.ts';
import { headersOf } from '../../src/publish/headers.ts';
import { type HostName, hosts } from '../../src/publish/hosts/index.ts';
import { oembedOf } from '../../src/publish/oembed.ts';
import { pathsOf } from '../../src/publish/paths.ts';
import { pictureTexts } from '../../src/publish/picture-texts.ts';
import { palettePng } from '../../src/publish/png-palette.ts';
import { textsOf, withTexts } from '../../src/publish/png-text.ts';
import { finder } from '../../src/publish/search/finder.ts';
import { recordEntries } from '../../src/publish/search/record-entries.ts';
import { termsOf } from '../../src/publish/search/terms.ts';
import { zipOf } from '../../src/publish/zip.ts';
import { unbalanced } from '../hosts/unbalanced.ts';
import { chart } from '../support/arbitrary/chart.ts';
import { text } from '../support/arbitrary/text.ts';
import { trying } from '../support/arbitrary/trying.ts';
import { aChapter, aDocumentary } from '../support/entries.ts';

const wording = wordingIn('en');

/** An address at which the schema lets a site stand. */
const address = fc
  .tuple(
    fc.webUrl({ validSchemes: ['https', 'http'], withFragments: false }),
    fc.array(fc.oneof(fc.stringMatching(/^[!-~]{1,12}$/), text(20)), { maxLength: 3 }),
  )
  .map(([start, parts]) => `${start.replace(/\/$/, '')}/${parts.join('/')}`)
  .filter((made) => documentaryEntry.shape.url.safeParse(made).success && URL.canParse(made));

/** A picture of a few colours through which nothing shines, in runs as drawings have them and pixel by pixel. */
const pixels = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 20 }),
    colors: fc.array(fc.integer({ min: 0, max: 0xffffff }), { minLength: 1, maxLength: 256 }),
    choices: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 60 }),
  })
  .map(({ width, height, colors, choices }) => {
    const runs = choices.flatMap(([which, length]) => Array<number>(length).fill(colors[which % colors.length]!));
    const all = Uint32Array.from({ length: width * height }, (_, n) => (0xff000000 | runs[n % runs.length]!) >>> 0);
    return { width, height, pixels: new Uint8Array(all.buffer) };
  });

describe('whatever is in it', () => {
  test('a picture of few colours is seen again to the pixel', () => {
    fc.assert(
      fc.property(pixels, (image) => {
        const { width, height } = image;
        const href = `data:image/png;base64,${Buffer.from(palettePng(image)!).toString('base64')}`;
        const shown = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/></svg>`;
        expect(new Resvg(shown).render().pixels.equals(image.pixels)).toBe(true);
      }),
      trying(100),
    );
  });

  test('a picture tells the record that it draws, to the letter', () => {
    const pixel = palettePng({ width: 1, height: 1, pixels: Uint8Array.of(0, 0, 0, 255) })!;
    fc.assert(
      fc.property(chart, text(200), (of, title) => {
        const data = chartData(of, aDocumentary({ title }), pathsOf('https://example.org/'), wording);
        const given = pictureTexts(data, wording);
        const found = textsOf(withTexts(pixel, given, 'en'));
        expect(found).toEqual(given);
        expect(found['Title']).toBe(of.title);
      }),
      trying(40),
    );
  });

  test('an archive gives back the files that were put into it', () => {
    // The names of files begin with the id of an entry.
    const name = text(30).map((made) => `a${made.replaceAll(/[\\/\s]/g, '-')}`);
    fc.assert(
      fc.property(fc.dictionary(name, fc.uint8Array({ maxLength: 300 }), { noNullPrototype: true }), (files) => {
        const held = unzipSync(zipOf(files));
        expect(Object.keys(held)).toEqual(Object.keys(files).sort((a, b) => (a < b ? -1 : 1)));
        for (const [name, bytes] of Object.entries(files)) expect([...held[name]!]).toEqual([...bytes]);
      }),
      trying(60),
    );
  });

  test('a host that embeds it gets one frame, one link and the words of the chart', () => {
    fc.assert(
      fc.property(chart, text(100), address, (of, title, url) => {
        const paths = pathsOf(url);
        const imprint = aDocumentary({ title });
        const picture = { address: paths.absolute(paths.home), width: 1, height: 1 };
        const answer = oembedOf(of, imprint, {
          paths,
          wording,
          height: embedHeight(of, imprint, wording),
          picture,
        });
        const { document } = parseHTML(`<!doctype html><html><body>${answer.html}</body></html>`);
        const elements = [...document.body.querySelectorAll('*')];
        expect(elements.map(({ localName }) => localName)).toEqual(['blockquote', 'a', 'iframe']);
        expect(document.querySelector('a')!.textContent).toContain(of.title);
        expect(document.querySelector('iframe')!.getAttribute('src')).toBe(paths.absolute(paths.embed(of.id)));
        expect(elements.flatMap(({ attributes }) => [...attributes].map(({ name }) => name)).sort()).toEqual([
          'frameborder',
          'height',
          'href',
          'scrolling',
          'src',
          'title',
          'width',
        ]);
        expect(Number.isInteger(answer.height) && answer.height > 0).toBe(true);
        for (const one of [answer.author_url, answer.provider_url]) expect(URL.canParse(one)).toBe(true);
      }),
      trying(60),
    );
  });

  test('whoever searches for the name of an entry finds it', () => {
    const entry = fc.tuple(text(60), text(200));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 12 }), chart, (written, of) => {
        const chapters = written.map(([title, description], n) => aChapter({ id: `c-${n}`, title, description }));
        const documentary = aDocumentary({ chapters, charts: new Map([[of.id, of]]) });
        const entries = recordEntries({ documentary, paths: pathsOf('https://example.org/'), wording });
        const search = finder('en');
        search.add(entries);
        for (const entry of entries.filter(({ title }) => termsOf(title, 'en').length > 0)) {
          const found = search.find(entry.title).map(({ entry: { path } }) => path);
          expect(found, entry.title).toContain(entry.path);
        }
      }),
      trying(40),
    );
  });

  test('what a host is told of a site at any address is as the host reads it', () => {
    const shapes: Record<HostName, (told: string) => unknown> = {
      caddy: (told) => expect(unbalanced(told)).toEqual([]),
      nginx: (told) => expect(unbalanced(told)).toEqual([]),
      vercel: (told) => JSON.parse(told),
      cloudflare: onLines,
      netlify: onLines,
    };
    fc.assert(
      fc.property(address, text(100), (url, title) => {
        const paths = pathsOf(url);
        const headers = headersOf(paths);
        for (const [name, host] of Object.entries(hosts)) {
          const told = host.write({ title, paths, headers, root: '/srv/www' });
          for (const value of Object.values(headers.everywhere)) expect(told).toContain(value);
          shapes[name as HostName](told);
        }
      }),
      trying(60),
    );
  });
});

/** An address on a line of its own, then its headers, each on one. */
function onLines(told: string): void {
  const lines = told.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines.filter((line) => !/^\/\S*$|^ {2}(! )?[\w-]+(: \S.*)?$/.test(line))).toEqual([]);
}

import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type Chart, wordingIn } from '../../src/documentary/index.ts';
import { embedHeight, embedTitle } from '../../src/publish/embed.ts';
import { oembedOf } from '../../src/publish/oembed.ts';
import { pathsOf } from '../../src/publish/paths.ts';
import { aCount, aDocumentary } from '../support/entries.ts';
import { sanitised } from '../support/sanitisers.ts';

const wording = wordingIn('en');
const paths = pathsOf('https://example.org/docs/');
const picture = { address: 'https://example.org/docs/charts/things.png', width: 1600, height: 1200 };
const chart: Chart = {
  id: 'things',
  form: 'bars',
  scale: 'linear',
  title: 'Things and more',
  takeaway: 'There are more.',
  counts: [aCount({ value: 12 })],
};
const oembed = (of: Chart = chart, imprint = aDocumentary()) =>
  oembedOf(of, imprint, { paths, wording, height: embedHeight(of, imprint, wording), picture });
/** The HTML of an answer on the page of a host. */
const shown = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;

test('has what the specification asks of type rich, each of the right type', () => {
  expect(JSON.parse(JSON.stringify(oembed()))).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Things and more',
    author_name: 'The Publisher',
    author_url: 'https://example.org/docs/about/',
    provider_name: 'A Documentary',
    provider_url: 'https://example.org/docs/',
    cache_age: 86_400,
    width: 600,
    height: embedHeight(chart, aDocumentary(), wording),
    html: expect.any(String),
    thumbnail_url: picture.address,
    thumbnail_width: 1600,
    thumbnail_height: 1200,
  });
  expect(Number.isInteger(oembed().height)).toBe(true);
});

test('leads to the publisher where the publisher has a site', () => {
  const publisher = { name: 'The Publisher', address: 'https://publisher.example/' };
  expect(oembed(chart, aDocumentary({ publisher })).author_url).toBe('https://publisher.example/');
});

test('is a quotation that links to the chart, and straight behind it the frame', () => {
  const { html, height } = oembed();
  expect(html).toMatch(/^<blockquote>.*<\/blockquote><iframe [^>]*><\/iframe>$/);
  const { body } = shown(html);
  expect([...body.children].map(({ localName }) => localName)).toEqual(['blockquote', 'iframe']);
  const link = body.querySelector('blockquote > a:only-child')!;
  expect(link.getAttribute('href')).toBe('https://example.org/docs/charts/things/');
  expect(link.textContent).toBe('Things and more – There are more.');
  const frame = body.querySelector('iframe')!;
  expect(Object.fromEntries([...frame.attributes].map(({ name, value }) => [name, value]))).toEqual({
    src: 'https://example.org/docs/embed/things/',
    width: '600',
    height: String(height),
    frameborder: '0',
    scrolling: 'no',
    title: embedTitle(chart, wording),
  });
});

test('WordPress leaves the quotation and the frame with its title', () => {
  const { body } = shown(sanitised(oembed().html, 'wordpress'));
  expect([...body.children].map(({ localName }) => localName)).toEqual(['blockquote', 'iframe']);
  expect(body.querySelector('iframe')!.getAttribute('title')).toBe(embedTitle(chart, wording));
  expect(body.querySelector('iframe')!.getAttribute('sandbox')).toBe('allow-scripts');
});

describe.each([
  '<script>alert(1)</script>',
  '</a></blockquote><script>',
  '" onload="alert(1)',
  'Tom & Jerry &amp; &lt;b&gt;',
  'One\nTwo',
])('the text %j', (text) => {
  const hostile = { ...chart, title: text, takeaway: text };

  test('stays text', () => {
    const { title, html } = oembed(hostile);
    const { body } = shown(html);
    expect(title).toBe(text);
    expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['blockquote', 'a', 'iframe']);
    expect(body.querySelector('a')!.textContent).toBe(`${text} – ${text}`);
    expect(body.querySelector('iframe')!.getAttribute('title')).toBe(embedTitle(hostile, wording));
    expect(body.querySelector('iframe')!.attributes).toHaveLength(6);
  });
});

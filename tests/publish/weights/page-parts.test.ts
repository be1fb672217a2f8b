import { expect, test } from 'vitest';
import { askedBy, partsOfPage } from '../../../src/publish/weights/page-parts.ts';

test('a page is taken apart without a rest and without anything twice', () => {
  const parts = partsOfPage(
    '<head><style>p{}</style><script src="/a.js"></script></head><p>One</p><svg><text>2</text></svg>' +
      '<script type="application/ld+json">{"a":1}</script><p>Two</p><svg></svg>',
  );
  expect(parts).toEqual({
    text: '<head></head><p>One</p><p>Two</p>',
    styles: '<style>p{}</style>',
    scripts: '<script src="/a.js"></script>',
    charts: '<svg><text>2</text></svg><svg></svg>',
    data: '<script type="application/ld+json">{"a":1}</script>',
  });
});

test('what a page asks for by itself: scripts, the largest pictures, the icon, styles for paper', () => {
  const page =
    '<link rel="icon" href="/i.svg"><link rel="canonical" href="/c/"><link rel="stylesheet" href="/print.css">' +
    '<script type="module" src="/a.js"></script><button data-script="/later.js">' +
    '<img src="/1.png" srcset="/2.png 640w, /3.png 1280w"><img src="/4.png"><img src="data:,">';
  expect(askedBy(page, partsOfPage(page))).toEqual({
    scripts: ['/a.js'],
    fonts: [],
    others: ['/i.svg', '/print.css', '/3.png', '/4.png'],
  });
});

test('fonts are asked for when a letter of the page is in their range', () => {
  const face = (file: string, range: string) =>
    `@font-face{font-family:"A";src:url("/${file}") format("woff2");unicode-range:${range};}`;
  const fonts = face('latin', 'U+0000-00FF,U+2013') + face('arabic', 'U+0600-06FF') + face('dash', 'U+2014');
  const asked = (text: string) => {
    const html = `<style>${fonts}</style><p>${text}</p>`;
    return askedBy(html, partsOfPage(html)).fonts;
  };
  expect(asked('a')).toEqual(['/latin']);
  expect(asked('a – \u0627')).toEqual(['/latin', '/arabic']);
  expect(asked('a \u2014')).toEqual(['/latin', '/dash']);
});

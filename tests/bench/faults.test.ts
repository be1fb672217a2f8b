import { expect, test } from 'vitest';
import { missing } from './faults.ts';

const mdx = `---
title: One title
description: It is not on the page.
---

The *office* opened <Term id="a">the book</Term> again.

- a first thing

<Chart id="b" />
`;
const drawing = '<svg width="1" class="chart-drawing">…</svg>';
const page = `<h1>One title</h1><p>The <em>office</em> opened <a href="#a">the book</a>
again.</p><ul><li>a first thing</li></ul>${drawing}`;

test('a page with the title, the text and the charts of its chapter lacks nothing', () => {
  expect(missing(mdx, page)).toEqual([]);
});

test.each([
  ['the title', page.replace('One title', 'Another title'), ['One title']],
  ['text between tags', page.replace('the book', ''), ['the book']],
  ['an item of a list', page.replace('a first', 'a'), ['a first thing']],
  ['a chart', page.replace(drawing, ''), ['1 drawings, but 0']],
])('a page without %s is told from it', (_what, html, lacking) => {
  expect(missing(mdx, html)).toEqual(lacking);
});

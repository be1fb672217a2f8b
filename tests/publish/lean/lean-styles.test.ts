import { expect, test } from 'vitest';
import { leanStyles } from '../../../src/publish/lean/lean-styles.ts';

/** What is left of some styles on a page. */
function left(css: string, body: string, scripts: Record<string, string> = {}): string {
  const page = leanStyles(new Map(Object.entries(scripts)))(`<html><head><style>${css}</style></head>${body}</html>`);
  return /<style>(.*)<\/style>/s.exec(page)?.[1] ?? '';
}

test.each([
  ['an element', 'p{a:b}', '<p>'],
  ['every element', '*,:before{a:b}', '<p>'],
  ['the root', ':root{--a:b}', '<p>'],
  ['one of a list, without the others', 'i,p,b{a:b}', '<p>', 'p{a:b}'],
  ['a state of an element', 'a:hover,p:not(.no):focus-visible::before{a:b}', '<a>', 'a:hover{a:b}'],
  ['an element that is opened', 'details[open]>summary{a:b}', '<details><summary>'],
  ['an element in another', 'div p{a:b}', '<div><i><p></p></i></div>'],
  ['an element right in another', 'div>i>p{a:b}', '<div><i><p></p></i></div>'],
  ['an element after another', 'b~p{a:b}b+i+p{a:b}', '<b></b><i></i><p>'],
  ['one of a group', '.x :is(b,p):not(i){a:b}', '<div class="y x"><p>'],
  ['what stands in it or behind it', 'p:has(+.x,.y){a:b}', '<p>'],
  ['an id with a dot', '[id="a.b"] p,#a\\.b p{a:b}', '<div id="a.b"><p>'],
  ['a value of an attribute', '[a="x y"],[a~=y],[a^=x],[a$=y],[a*=" "],[lang|=en]{a:b}', '<p a="x y" lang="en-GB">'],
  ['an element in a template', '.x{a:b}', '<template><p class="x"></template>'],
  ['a drawing', 'linearGradient{a:b}svg [fill^=url\\(]{a:b}', '<svg><linearGradient/><path fill="url(#a)"/></svg>'],
  [
    'what stands under a condition',
    '@media print{@supports (a:b){p{a:b}i{a:b}}}',
    '<p>',
    '@media print{@supports (a:b){p{a:b}}}',
  ],
  ['an animation that something asks for', 'p{animation:1s go}@keyframes go{to{a:b}}', '<p>'],
  [
    'what is no rule',
    '@font-face{font-family:A}@page {@top-center{content:"}"}}@view-transition{navigation:auto}',
    '<p>',
  ],
])('what matches stays: %s', (_, css, body, expected = css) => {
  expect(left(css, body)).toBe(expected);
});

test.each([
  ['an element', 'i{a:b}', '<p>'],
  ['a class', '.y,p.xy{a:b}', '<p class="x">'],
  ['the wrong place', 'div>p,p+i,div~p{a:b}', '<div><i><p></p></i></div>'],
  ['a group', ':is(i,b)>p{a:b}', '<p>'],
  ['a value', '[a=x],[a^=""],[b]{a:b}', '<p a="y">'],
  ['a condition around nothing', '@media print{@container (width>9px){i{a:b}}}', '<p>'],
  ['an animation', '@keyframes go{to{a:b}}', '<p>'],
])('what does not, goes: %s', (_, css, body) => {
  expect(left(css, body)).toBe('');
});

test('what a script brings stays: into a part of the page that is there, and bare elements anywhere', () => {
  const body = '<div class="tool"></div><script src="/a.js"></script>';
  const script = 'e(`fieldset`,{class:`${a} wide`,hidden:!0}),r.dataset.readingSize=`x`';
  const css =
    'fieldset{a:b}.tool .wide{a:b}.tool[hidden]{a:b}[data-reading-size~=x]{a:b}.own .wide{a:b}.tool .high{a:b}legend{a:b}';
  expect(left(css, body, { '/a.js': script })).toBe(css.slice(0, css.indexOf('.own')));
  expect(left(css, body, { '/b.js': script })).toBe('');
  expect(left(css, `<div class="tool"></div><script>${script}</script>`)).toBe(css.slice(0, css.indexOf('.own')));
});

test('a script that brings a sheet styles by it what it makes', () => {
  const body = '<div class="tool"><button data-script="/a.js"></button></div>';
  const script = 'e(`fieldset`,{class:`wide`});document.adoptedStyleSheets.push(s)';
  expect(left('fieldset{a:b}.tool fieldset{a:b}.tool .wide{a:b}', body, { '/a.js': script })).toBe('fieldset{a:b}');
});

test('all sheets of a page become one, in their order', () => {
  const lean = leanStyles(new Map());
  const page = (title: string) =>
    `<head><style>p{a:b}</style><title>${title}</title><style> i{a:b} </style></head><p><style>b,p{c:d}</style></p>`;
  expect(lean(page('A'))).toBe('<head><style>p{a:b}p{c:d}</style><title>A</title></head><p></p>');
  expect(lean(page('</style>'))).toContain('<title></style></title>');
});

test('a page keeps what is its own: a drawing with a sheet, a sheet for a medium, a policy', () => {
  const lean = leanStyles(new Map());
  for (const page of [
    '<svg><style>i{a:b}</style></svg>',
    '<style media="print">i{a:b}</style>',
    '<meta http-equiv="content-security-policy" content="default-src \'none\'"><style>i{a:b}</style>',
    '<p>Without any: &lt;style>i{a:b}&lt;/style></p>',
  ])
    expect(lean(page)).toBe(page);
});

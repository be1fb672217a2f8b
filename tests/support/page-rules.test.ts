import { createHash } from 'node:crypto';
import { DOMParser, parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { brokenDrawing, brokenRules } from './page-rules.ts';

const rulesOf = (head: string, body: string) => {
  const html = `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  return brokenRules({ html, document: parseHTML(html).document });
};
const policyOf = (...directives: string[]) =>
  `<meta http-equiv="content-security-policy" content="${directives.join('; ')}">`;

// The hashes are those of `x()` and of `a{color:red}`.
const none = "default-src 'none'";
const x = "script-src 'sha256-D6IGS8VMvCoyaR/l0h9tERrBTATY01CoPS7l6xDv0kI='";
const red = "style-src 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='";
const broken = (body: string, policy = policyOf(none, red)) => rulesOf(policy, body);
const explorable = (script: string) => `<figure class="chart"><div class="explore" hidden></div>${script}</figure>`;

test.each([
  ['<h1>One</h1><h2>Two</h2><p id="a">Text <a href="https://e.example/">out</a></p>', []],
  ['<h2>Two</h2>', ['does not begin with its only h1', 'skips a level of headings: 2']],
  ['<h1>One</h1><h3>Three</h3>', ['skips a level of headings: 1,3']],
  ['<h1 id="a">One</h1><p id="a"></p>', ['has the id a twice']],
  ['<h1 aria-describedby="b">One</h1>', ['refers to b, which is not there']],
  ['<h1 style="color: red">One</h1>', ['has style on <h1>']],
  ['<h1 onclick="x()">One</h1>', ['has onclick on <h1>']],
  ['<h1>One</h1><a href="javascript:x()">x</a>', ['has href on <a>']],
  ['<h1>One</h1><button formaction=" JavaScript:x()">x</button>', ['has formaction on <button>']],
  ['<h1>One</h1><p aria-label="data: of two kinds">x</p>', []],
  ['<h1>One</h1><script>x()</script>', ['runs a script']],
  ['<h1>One</h1><script type="module" src="/x.js"></script>', ['runs a script']],
  ['<h1>One</h1><script type="application/json">{"x":1}</script>', []],
  [`<h1>One</h1>${explorable('<script type="module" src="/x.js"></script>')}`, []],
  [`<h1>One</h1>${explorable('<script src="/x.js"></script>')}`, ['runs a script']],
  [`<h1>One</h1>${explorable('<script type="module">x()</script>')}`, ['runs a script']],
  [`<h1>One</h1>${explorable('<script type="module" src="//e.example/x.js"></script>')}`, ['loads //e.example/x.js']],
  ['<h1>One</h1><link rel="alternate" type="application/json+oembed" href="https://e.example/x.json">', []],
  ['<h1>One</h1><img src="//e.example/x.png" alt="">', ['loads //e.example/x.png']],
  ['<h1>One</h1><link rel="stylesheet" href="https://e.example/x.css">', ['loads https://e.example/x.css']],
  [
    '<h1>One</h1><style>a{background:url(https://e.example/x.png)}</style>',
    ['has a style that its policy forbids', 'has a style outside its head', 'loads a style from elsewhere'],
  ],
  ['<h1>One</h1><link rel="icon" href="data:,"><link rel="icon" href="data:x">', ['has href on <link>']],
])('%s', (body, rules) => {
  expect(broken(body)).toEqual(rules);
});

test.each([
  ['<script>x()</script>', []],
  ['<script src="x.js">x()</script>', ['runs a script']],
  ['<script>y()</script>', ['runs a script']],
  ['<script>x()</script><script>x()</script>', ['runs a script', 'runs a script']],
])('a page whose policy names a script: %s', (body, rules) => {
  expect(broken(`<h1>One</h1>${body}`, policyOf(none, x))).toEqual(rules);
});

test.each([
  ['', ['has no policy of its own']],
  [policyOf(none, red) + policyOf(none), ['has no policy of its own']],
  [`<title>One</title>${policyOf(none)}`, ['has its policy too late']],
  [policyOf("script-src 'self'"), ['allows what its policy does not name']],
  [policyOf(none, "script-src 'unsafe-inline'"), ['allows too much by script-src']],
  [policyOf(none, "style-src 'self' 'unsafe-inline'"), ['allows too much by style-src']],
  [policyOf(none, 'img-src https:'), ['allows too much by img-src']],
  [policyOf(none, 'img-src *'), ['allows too much by img-src']],
  [`${policyOf(none, red)}<style>a{color:red}</style>`, []],
  [`${policyOf(none, red)}<style>a{color:blue}</style>`, ['has a style that its policy forbids']],
])('a page with the head %s', (head, rules) => {
  expect(rulesOf(head, '<h1>One</h1>')).toEqual(rules);
});

test('a style stands in the head', () => {
  expect(broken('<h1>One</h1><style>a{color:red}</style>')).toEqual(['has a style outside its head']);
});

test.each([
  ['<svg><path d="M0 0" fill="red"/></svg>', []],
  ['<svg style="color:red"/>', ['has style on <svg>']],
  ['<svg><g onload="x()"/></svg>', ['has onload on <g>']],
  ['<svg><script>x()</script></svg>', ['has <script> in it']],
  ['<svg><a href="javascript:x()"/></svg>', ['has href on <a>']],
])('the drawing %s', (svg, rules) => {
  expect(brokenDrawing(new DOMParser().parseFromString(svg, 'image/svg+xml') as unknown as Document)).toEqual(rules);
});

const remembering =
  'try{let t=localStorage.getItem("on-record.reading");t&&(document.documentElement.dataset.reading=t)}catch{}';
const named = (script: string) =>
  policyOf(none, `script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`);

test.each([
  ['what is remembered, in the head', remembering, 'head', []],
  ['the same elsewhere', remembering, 'body', ['runs a script']],
  ['more than that', `${remembering};x()`, 'head', ['runs a script']],
  ['something else that is remembered', remembering.replace('.reading"', '.visits"'), 'head', ['runs a script']],
])('a script in a page: %s', (_, script, where, rules) => {
  const at = (place: string) => (place === where ? `<script>${script}</script>` : '');
  expect(rulesOf(named(script) + at('head'), `<h1>One</h1>${at('body')}`)).toEqual(rules);
});

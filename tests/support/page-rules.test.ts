import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { brokenRules } from './page-rules.ts';

const broken = (body: string) => {
  const html = `<!doctype html><html><head></head><body>${body}</body></html>`;
  return brokenRules({ html, document: parseHTML(html).document });
};

// The hash is that of `x()`.
const policy = `<meta http-equiv="content-security-policy" content="script-src 'sha256-D6IGS8VMvCoyaR/l0h9tERrBTATY01CoPS7l6xDv0kI='">`;
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
  ['<h1>One</h1><style>a{background:url(https://e.example/x.png)}</style>', ['loads a style from elsewhere']],
  ['<h1>One</h1><link rel="icon" href="data:,"><link rel="icon" href="data:x">', ['has href on <link>']],
  [`<h1>One</h1>${policy}<script>x()</script>`, []],
  [`<h1>One</h1>${policy}<script src="x.js">x()</script>`, ['runs a script']],
  [`<h1>One</h1>${policy}<script>y()</script>`, ['runs a script']],
  [`<h1>One</h1>${policy}<script>x()</script><script>x()</script>`, ['runs a script', 'runs a script']],
])('%s', (body, rules) => {
  expect(broken(body)).toEqual(rules);
});

const remembering =
  'var e=`on-record.reading`;try{let t=localStorage.getItem(e);t&&(document.documentElement.dataset.reading=t)}catch{}';

test.each([
  ['what is remembered, in the head', remembering, 'head', []],
  ['the same elsewhere', remembering, 'body', ['runs a script']],
  ['more than that', `${remembering};x()`, 'head', ['runs a script']],
  ['something else that is remembered', remembering.replace('.reading`', '.visits`'), 'head', ['runs a script']],
])('a script in a page: %s', (_, script, where, rules) => {
  const at = (place: string) => (place === where ? `<script>${script}</script>` : '');
  const html = `<!doctype html><html><head>${at('head')}</head><body><h1>One</h1>${at('body')}</body></html>`;
  expect(brokenRules({ html, document: parseHTML(html).document })).toEqual(rules);
});

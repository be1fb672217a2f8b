import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { findings } from '../findings.ts';
import { faintText } from './contrast.ts';
import { keyboardTrouble } from './keyboard.ts';
import { lostInReflow, lostInSpacing } from './reflow.ts';
import { moving } from './stillness.ts';
import { weakMarks } from './marks.ts';
import { smallTargets } from './targets.ts';

let browser: Browser;
let page: Page;
const options: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await browser.newContext(options)).newPage();
});
afterAll(async () => {
  await browser?.close();
});

const sound =
  '<h1>A page</h1><p>With <a href="#a">a link</a> in a sentence.</p><p><button>Press</button></p><details><summary>More</summary>of it</details>';

/** What a look finds in a page with some styles and markup. */
async function finds(look: (page: Page) => Promise<string[]>, css: string, body = sound): Promise<string> {
  const meta = '<meta name="viewport" content="width=device-width">';
  await page.setContent(
    `<!doctype html><html lang="en"><title>A page</title>${meta}<style>summary, button { min-height: 24px; padding: 4px 9px } :focus-visible { outline: 2px solid #000 } ${css}</style><main>${body}</main></html>`,
  );
  return (await look(page)).join('\n');
}

const drawing = (marks: string) => `<svg class="chart-drawing" aria-label="A chart">${marks}</svg>`;

const planted = {
  'an image without words': [findings, '', '<h1>A</h1><img src="data:,">', /image-alt/],
  'a box that is wider than a phone': [lostInReflow, 'p { width: 395px }', sound, /at 390 px: the page is/],
  'a box that is too wide when zoomed': [
    lostInReflow,
    'p { min-width: 50vw; width: 500px }',
    sound,
    /400 %: the page is/,
  ],
  'a box that grows with the letters': [lostInReflow, 'p { width: 45rem }', sound, /letters of 200 %: the page is/],
  'a line that is cut when letters grow': [
    lostInReflow,
    'p { height: 1.5em; overflow: hidden; max-width: 200px; font-size: 1rem }',
    `<p>${'Words and words. '.repeat(9)}</p>`,
    /letters of 200 %: <p> “Words.*is cut off/,
  ],
  'a line that is cut when it is spaced': [
    lostInSpacing,
    'p { width: 8em; height: 2em; overflow: hidden; line-height: 1; white-space: pre-line }',
    '<p>Two lines\nof letters</p>',
    /is cut off/,
  ],
  'lines that run into each other when spaced': [
    lostInSpacing,
    'b { position: absolute; left: 10em } p { position: relative }',
    '<p>These twenty-five letters<b>and these</b></p>',
    /written over each other/,
  ],
  'a focus that is not shown': [keyboardTrouble, 'a:focus { outline: none }', sound, /<a> “a link” does not show/],
  'a focus that is faint': [
    keyboardTrouble,
    ':focus-visible { outline-color: #ccc }',
    sound,
    /focus with a contrast of 1/,
  ],
  'a focus that something covers': [
    keyboardTrouble,
    'div { position: fixed; inset: 0; background: #fff }',
    `${sound}<div></div>`,
    /“a link” is covered/,
  ],
  'a control that cannot be come to': [
    keyboardTrouble,
    '',
    `${sound}<button onfocus="this.blur()">Never</button>`,
    /“Never” is never come to/,
  ],
  'a trap': [
    keyboardTrouble,
    '',
    `${sound}<button onkeydown="event.preventDefault()">Stay</button><a href="#b">After</a>`,
    /“Stay” is come to again before the end[^]*“After” is never come to/,
  ],
  'an order of its own': [
    keyboardTrouble,
    '',
    `${sound}<a href="#c" tabindex="2">First</a>`,
    /“First” has a place of its own/,
  ],
  'an order that is shown backwards': [
    keyboardTrouble,
    'main { display: flex; flex-direction: row-reverse }',
    sound,
    /is shown backwards/,
  ],
  'links too near each other': [
    smallTargets,
    'a { font: 12px/14px monospace }',
    '<p><a href="#1">1</a> <a href="#2">2</a></p>',
    /“1” is .* px, and <a> “2” is too near/,
  ],
  'letters that are faint': [faintText, 'p { color: #999 }', sound, /contrast of 2\.85, not 4\.5/],
  'letters that are faint where they are see-through': [faintText, 'main { opacity: 0.4 }', sound, /has a contrast of/],
  'letters of a drawing that are faint': [
    faintText,
    'svg { background: #333 }',
    '<svg><text y="20" fill="#777">Drawn</text></svg>',
    /<text> “Drawn” has a contrast of/,
  ],
  'a mark that is faint': [
    weakMarks,
    '',
    drawing('<g data-mark="few" class="established"><rect width="50" height="9" fill="#ccc"/></g>'),
    /few has a contrast of 1\.6/,
  ],
  'a hatching that is faint': [
    weakMarks,
    '',
    drawing(
      '<pattern id="h" width="4" height="4"><rect width="2" height="4" fill="#ddd"/></pattern><g data-mark="some" class="alleged"><rect width="50" height="9" fill="url(#h)"/></g>',
    ),
    /some has a contrast of 1\.3/,
  ],
  'an alleged mark that only its colour tells from an established one': [
    weakMarks,
    '',
    drawing(
      '<g data-mark="a" class="established"><rect width="50" height="9" fill="#060"/></g><g data-mark="b" class="alleged"><rect y="20" width="50" height="9" fill="#900"/></g>',
    ),
    /the alleged b looks like the established a/,
  ],
  'an underline that is faint': [
    faintText,
    'a { text-decoration-color: #eee }',
    sound,
    /is underlined with a contrast/,
  ],
  'an animation': [
    moving,
    '@keyframes go { to { opacity: 0.5 } } p { animation: go 9s infinite }',
    sound,
    /moves as it stands/,
  ],
  'a transition': [moving, 'a { transition: color 1s } a:focus { color: red }', sound, /moves as it is focused/],
  'scrolling that glides': [
    moving,
    'html { scroll-behavior: smooth } main { height: 400vh }',
    sound,
    /scrolls smoothly/,
  ],
  'pages that pass into each other': [moving, '@view-transition { navigation: auto }', sound, /pass into each other/],
} as const satisfies Record<string, readonly [(page: Page) => Promise<string[]>, string, string, RegExp]>;

describe('the proofs find', () => {
  test.each(Object.entries(planted))('%s', async (_, [look, css, body, message]) => {
    expect(await finds(look, css, body)).toMatch(message);
  });
});

test.each([lostInReflow, lostInSpacing, keyboardTrouble, smallTargets, faintText, moving])(
  '%o finds nothing in a page that is sound',
  async (look) => {
    expect(await finds(look, '@media (prefers-reduced-motion: no-preference) { a { transition: color 1s } }')).toBe('');
  },
);

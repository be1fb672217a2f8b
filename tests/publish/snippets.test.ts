import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { describeChart, tableOf } from '../../src/chart/index.ts';
import { type Chart, wordingIn } from '../../src/documentary/index.ts';
import { embedTitle } from '../../src/publish/embed.ts';
import { pathsOf } from '../../src/publish/paths.ts';
import { type SnippetKind, type SnippetOptions, snippetsOf } from '../../src/publish/snippets.ts';
import { aCorrection, aCount, aDocumentary, anEvent, aSource } from '../support/entries.ts';
import { type Host, sanitised } from '../support/sanitisers.ts';

const wording = wordingIn('en');
const paths = pathsOf('https://example.org/docs/');
const picture = { address: 'https://example.org/docs/charts/things.png', width: 1600, height: 1201 };
const options: SnippetOptions = { paths, wording, height: 450, picture };

const denied = aCount({
  value: 50_000,
  bound: 'at-least',
  standing: 'alleged',
  denials: [{ who: 'The owner', what: 'says that there are none', source: aSource() }],
});
const chart: Chart = {
  id: 'things',
  form: 'circles',
  title: 'Things and more',
  takeaway: 'There are more.',
  note: 'They are not to be added.',
  counts: [denied, aCount({ id: 'nothing', value: 0, label: 'nothing' })],
};
const timeline: Chart = { id: 'time', form: 'timeline', title: 'A year', takeaway: 'Long.', events: [anEvent()] };

/** One snippet of a chart, as it is pasted. */
const codeOf = (kind: SnippetKind, of: Chart = chart, given: Partial<SnippetOptions> = {}) => {
  const snippet = snippetsOf(of, aDocumentary(), { ...options, ...given }).find((one) => one.kind === kind);
  if (!snippet) throw new Error(`no snippet: ${kind}`);
  return snippet.code;
};
/** The page on which HTML has been pasted. */
const pasted = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
const attributes = (element: Element | null) =>
  Object.fromEntries([...element!.attributes].map(({ name, value }) => [name, value]));
const cells = (document: Document) =>
  [...document.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
  );

test('a chart can be shown elsewhere in four ways, and each says where it works', () => {
  const snippets = snippetsOf(chart, aDocumentary(), options);
  expect(snippets.map(({ kind }) => kind)).toEqual(['frame', 'address', 'image', 'figure']);
  const where = snippets.map((snippet) => snippet.where).join(' ');
  for (const host of ['Canvas', 'Moodle', 'WordPress', 'Google Sites', 'Google Slides', 'e-mail', 'Ghost', 'Notion']) {
    expect(where).toContain(host);
  }
});

describe('the frame', () => {
  test('has the title of the page inside, and a height before and beside native sizing', () => {
    const { style, ...rest } = attributes(pasted(codeOf('frame')).querySelector('body > iframe:only-child'));
    expect(rest).toEqual({
      src: 'https://example.org/docs/embed/things/',
      title: embedTitle(chart, wording),
      width: '100%',
      height: '450',
      loading: 'lazy',
      referrerpolicy: 'strict-origin-when-cross-origin',
      allow: 'clipboard-write; fullscreen',
    });
    const declared = style!.split(/;(?!else)/);
    expect(declared).toEqual([
      'width:100%',
      'height:450px',
      'height:if(supports(frame-sizing:content-height):auto;else:450px)',
      'border:0',
      'frame-sizing:content-height',
    ]);
  });

  test('is one line, which editors of other sites leave as it is', () => {
    expect(codeOf('frame', { ...chart, takeaway: 'One.\nTwo.\r\nThree.' })).not.toMatch(/[\n\r]/);
  });
});

test('the address is that of the chart’s page and nothing else', () => {
  expect(codeOf('address')).toBe('https://example.org/docs/charts/things/');
});

describe('the image', () => {
  const document = pasted(codeOf('image'));

  test('links to the chart and says all that it shows, denials too', () => {
    const { name, description } = describeChart(chart, wording);
    const image = document.querySelector('a > img');
    expect(image!.parentElement!.getAttribute('href')).toBe('https://example.org/docs/charts/things/');
    expect(image!.getAttribute('alt')).toBe(`${name}. ${description}`);
    expect(image!.getAttribute('alt')).toContain('The owner says that there are none');
    expect(image!.getAttribute('src')).toBe(picture.address);
  });

  test('has the proportions of the picture, at half its size', () => {
    expect(attributes(document.querySelector('img'))).toMatchObject({ width: '800', height: '601' });
  });

  test('has the credit and the licence below it', () => {
    const text = document.body.textContent;
    for (const words of ['Things and more', 'A Documentary', 'The Publisher', 'CC BY 4.0'])
      expect(text).toContain(words);
    expect(document.querySelector('a[rel="license"]')?.getAttribute('href')).toBe(aDocumentary().licence.address);
  });
});

describe.each([
  ['a chart of counts', chart],
  ['a timeline', timeline],
] as const)('the figure of %s', (_, of) => {
  const document = pasted(codeOf('figure', of));

  test('has every row of the data in a table of its own name', () => {
    const { columns, rows } = tableOf(of, wording);
    expect(cells(document)).toEqual([columns, ...rows]);
    expect(document.querySelector('caption')?.textContent).toBe(of.title);
    expect(document.querySelectorAll('thead th[scope="col"]')).toHaveLength(columns.length);
    expect(document.querySelectorAll('tbody th[scope="row"]')).toHaveLength(rows.length);
  });

  test('has takeaway, picture, source, credit and licence, and neither frame nor style', () => {
    const text = document.querySelector('figure')!.textContent;
    for (const words of [of.takeaway, of.note ?? '', 'Source: The Paper', 'The Publisher', 'CC BY 4.0']) {
      expect(text).toContain(words);
    }
    expect(document.querySelector('a > img')?.getAttribute('alt')).toContain(of.title);
    expect(document.querySelectorAll('iframe, script, style, [style]')).toHaveLength(0);
  });
});

test('what has been corrected is said where the chart is pasted', () => {
  const corrected = { ...chart, corrections: [aCorrection({ subject: 'A <b> & more', right: 'fewer' })] };
  const line = 'Correction, August 2021. A <b> & more. It said: 2 things. Right is: Fewer.';
  expect(pasted(codeOf('image', corrected)).querySelector('img')?.getAttribute('alt')).toContain(line);
  expect(pasted(codeOf('figure', corrected)).querySelector('figcaption')?.textContent).toContain(line);
  expect(codeOf('figure')).not.toContain('orrect');
});

test('a chart that a reader has changed keeps its state in every address, and has no picture yet', () => {
  const query = '?form=bars&scale=linear';
  const snippets = snippetsOf(chart, aDocumentary(), { paths, wording, height: 450, query });
  expect(snippets.map(({ kind }) => kind)).toEqual(['frame', 'address', 'figure']);
  expect(codeOf('address', chart, { query })).toBe(`https://example.org/docs/charts/things/${query}`);
  const src = pasted(codeOf('frame', chart, { query }))
    .querySelector('iframe')!
    .getAttribute('src');
  expect(src).toBe(`https://example.org/docs/embed/things/${query}`);
  const figure = pasted(codeOf('figure', chart, { query, picture: undefined }));
  expect(figure.querySelector('img')).toBeNull();
  expect(figure.querySelector('a')?.getAttribute('href')).toContain(query);
});

test('what runs from right to left says so wherever it is pasted', () => {
  const arabic = { wording: wordingIn('ar') };
  expect(pasted(codeOf('image', chart, arabic)).querySelector('p[lang="ar"][dir="rtl"]')).not.toBeNull();
  expect(pasted(codeOf('figure', chart, arabic)).querySelector('figure[lang="ar"][dir="rtl"]')).not.toBeNull();
  // Canvas leaves language and direction to tables alone.
  const left = pasted(sanitised(codeOf('figure', chart, arabic), 'canvas'));
  expect(left.querySelector('table[lang="ar"][dir="rtl"]')).not.toBeNull();
});

describe.each([
  '<script>alert(1)</script>',
  '" onload="alert(1)',
  "' onerror='alert(1)",
  '</figure></table></iframe><img src=x onerror=alert(1)>',
  'Tom & Jerry &amp; &lt;b&gt; &#60;',
  'One\nTwo\r\nThree',
  `${'long'.repeat(500)}`,
  '‏שלום <b>',
])('the text %j', (text) => {
  const hostile: Chart = {
    ...chart,
    title: text,
    takeaway: text,
    note: text,
    counts: [aCount({ label: text, claimant: text, unit: { one: text, other: text } })],
  };
  const imprint = aDocumentary({
    title: text,
    publisher: { name: text },
    licence: { name: text, address: 'https://e.example/"><script>' },
  });
  const all = pasted(
    snippetsOf(hostile, imprint, options)
      .map(({ code }) => code)
      .join('\n'),
  );

  test('stays text in every snippet', () => {
    const allowed = new Set('a br caption figcaption figure iframe img p strong table tbody td th thead tr'.split(' '));
    const elements = [...all.querySelectorAll('body *')];
    expect(elements.map(({ localName }) => localName).filter((name) => !allowed.has(name))).toEqual([]);
    expect(elements.flatMap((element) => [...element.attributes]).filter(({ name }) => name.startsWith('on'))).toEqual(
      [],
    );
    expect(all.querySelectorAll('img, iframe')).toHaveLength(3);
  });

  test('is read as it was written', () => {
    expect(all.querySelector('iframe')!.getAttribute('title')).toBe(embedTitle(hostile, wording));
    expect(all.querySelector('img')!.getAttribute('alt')).toContain(text);
    expect(all.querySelector('caption')!.textContent).toBe(text);
    expect(all.querySelector('tbody th')!.textContent).toBe(text);
    expect(all.querySelector('a[rel="license"]')!.getAttribute('href')).toBe('https://e.example/"><script>');
  });
});

describe('what hosts leave of a snippet', () => {
  const left = (kind: SnippetKind, host: Host) => pasted(sanitised(codeOf(kind), host));

  test.each(['canvas', 'wordpress'] as const)('%s: the frame with its title, address and size', (host) => {
    const frame = attributes(left('frame', host).querySelector('iframe'));
    expect(frame).toMatchObject({
      src: 'https://example.org/docs/embed/things/',
      title: embedTitle(chart, wording),
      width: '100%',
      height: '450',
    });
    expect(frame).not.toHaveProperty('allow');
  });

  test('canvas: a height in px, without the one that it does not understand', () => {
    const style = left('frame', 'canvas').querySelector('iframe')!.getAttribute('style');
    expect(style!.split(';').map((one) => one.trim())).toEqual(['width:100%', 'height:450px', 'border:0']);
  });

  test.each(['canvas', 'moodle'] as const)('%s: the image with its link, alternative text and credit', (host) => {
    const document = left('image', host);
    expect(document.querySelector('a > img')?.getAttribute('alt')).toContain('The owner says that there are none');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('https://example.org/docs/charts/things/');
    expect(document.body.textContent).toContain('CC BY 4.0');
  });

  test.each(['canvas', 'moodle'] as const)('%s: the whole table with its name and its headings', (host) => {
    const { columns, rows } = tableOf(chart, wording);
    const document = left('figure', host);
    expect(cells(document)).toEqual([columns, ...rows]);
    expect(document.querySelector('caption')?.textContent).toBe(chart.title);
    expect(document.querySelectorAll('th[scope]')).toHaveLength(columns.length + rows.length);
    expect(document.body.textContent).toContain('Source: The Paper');
  });

  test('moodle: no frame, which is why there are other ways', () => {
    expect(left('frame', 'moodle').querySelector('iframe')).toBeNull();
  });
});

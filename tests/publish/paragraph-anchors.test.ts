import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { paragraphAnchors } from '../../src/publish/paragraph-anchors.ts';

const anchorsIn = (text: string) => [...paragraphAnchors(mdxToMdast(text)).values()];

test.each([
  ['Late in July 2021 the authorities came.', 'p.late-in-july-2021'],
  ['Rain.', 'p.rain'],
  ['*Some* of it — **all**, "so" <to speak>'.replace('<to speak>', '&lt;to speak&gt;'), 'p.some-of-it-all'],
  ['The firm’s own *web*site', 'p.the-firms-own-website'],
  ["The firm's own website", 'p.the-firms-own-website'],
  ['The\nfirst\nline', 'p.the-first-line'],
  ['Telecommunications infrastructure everywhere, always', 'p.telecommunications-infrastructur'],
  ['أُغلق الساحل في الليل كله', 'p.أُغلق-الساحل-في-الليل'],
  ['50,000 numbers', 'p.50-000-numbers'],
])('a paragraph has the words with which it begins for its id: %s', (text, id) => {
  expect(anchorsIn(text)).toEqual([id]);
});

test('what the record says in a paragraph does not change its id', () => {
  expect(anchorsIn('It has <Count id="ships" /> and <Term id="port">a port</Term> to boast of.')).toEqual([
    'p.it-has-and-to',
  ]);
});

test.each(['<Count id="ships" />', '***', '… – !', '![A picture](x.png)', '<Chart id="fleet" />', '<b>Loud</b>'])(
  'what has no words of its own has no id: %s',
  (text) => {
    expect(anchorsIn(text)).toEqual([]);
  },
);

test('paragraphs that begin alike are told apart, and others do not change them', () => {
  const [first, second] = ['The port is shut now.', 'The port is shut again.'];
  expect(anchorsIn(`${first}\n\n${second}`)).toEqual(['p.the-port-is-shut', 'p.the-port-is-shut.2']);
  expect(anchorsIn(`New.\n\n${first}\n\nOther.\n\n${second}`).filter((id) => id.includes('port'))).toEqual(
    anchorsIn(`${first}\n\n${second}`),
  );
});

test('paragraphs in components and quotes have an id; items, notes, headings and cells do not', () => {
  const text =
    '## Head\n\n<Denial by="x">\n\nNone sank.\n\n</Denial>\n\n> Quoted words.\n\n- One\n\n- Two\n\n| A | B |\n| --- | --- |\n| c | d |\n\nOn.[^n]\n\n[^n]: A note.';
  expect(anchorsIn(text)).toEqual(['p.none-sank', 'p.quoted-words', 'p.on']);
});

import { markdownToMdast, type MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { type Documentary, wordingIn } from '../../../src/documentary/index.ts';
import { pathsOf } from '../../../src/publish/paths.ts';
import { llmsText } from '../../../src/publish/twin/llms.ts';
import { aChapter, aCorrection, aCount, aDocumentary, aSource } from '../../support/entries.ts';
import { below, textIn } from '../../support/twin.ts';

const count = aCount({
  value: 50,
  bound: 'at-least',
  standing: 'alleged',
  denials: [{ who: 'The owner', what: 'says that there are none', source: aSource({ publisher: 'The Radio' }) }],
  elsewhere: [{ value: 40, bound: 'about', unit: { one: 'thing', other: 'things' }, source: aSource() }],
});
const chart = { id: 'all', form: 'dots' as const, title: 'All things', takeaway: 'There are many.', counts: [count] };
const full = aDocumentary({
  chapters: [aChapter()],
  counts: new Map([[count.id, count]]),
  charts: new Map([[chart.id, chart]]),
  sources: new Map([['paper', aSource({ archived: 'https://archive.example/' })]]),
  corrections: [
    { ...aCorrection({ date: '2021-09', said: 'more than 60', right: 'more than 50', why: 'A slip.' }), count },
  ],
});

function llms(documentary: Documentary) {
  const text = llmsText({ documentary, paths: pathsOf('https://example.org/docs/'), wording: wordingIn('en') });
  const root = markdownToMdast(text, { position: false });
  const nodes = 'children' in root ? (root.children as MdastNode[]) : [];
  return { text, nodes };
}

/** The items below a heading. */
function itemsBelow(nodes: readonly MdastNode[], name: string): string[] {
  const at = nodes.findIndex((node) => node.type === 'heading' && textIn(node).trim() === name);
  return at < 0 ? [] : below(nodes[at + 1]!, 'listItem').map((item) => textIn(item).trim());
}

test('has the order that the convention asks for: title, summary, what is said without headings, lists of links', () => {
  const { nodes } = llms(full);
  const levels = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  expect(levels).toEqual([1, 2, 2, 2, 2, 2, 2]);
  expect(nodes.slice(0, 2).map((node) => [node.type, textIn(node).trim()])).toEqual([
    ['heading', 'A Documentary'],
    ['blockquote', 'What it is about.'],
  ]);
  const first = nodes.findIndex((node) => node.type === 'heading' && node.depth === 2);
  for (const [index, node] of nodes.slice(first).entries()) expect(node.type).toBe(index % 2 ? 'list' : 'heading');
  for (const item of nodes.slice(first).flatMap((node) => below(node, 'listItem'))) {
    expect(item).toMatchObject({ children: [{ type: 'paragraph' }] });
    expect(below(item, 'paragraph')[0]?.children[0]).toMatchObject({ type: 'link' });
  }
});

test('says what a bound and a standing mean, on what terms it may be used, and how a figure is to be quoted', () => {
  const { text } = llms(full);
  expect(text.slice(0, text.indexOf('\n## '))).toMatch(
    /The Publisher[\s\S]*\[CC BY 4\.0\]\(https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/\)[\s\S]*at-least: the count is this or more[\s\S]*alleged: somebody claims it[\s\S]*quotes a figure/,
  );
});

describe('lists', () => {
  const { text, nodes } = llms(full);

  test('the chapters as text, with their descriptions', () => {
    expect(text).toContain('- [First](https://example.org/docs/chapters/first.md): The first.\n');
  });

  test('the charts as data, with their takeaways', () => {
    expect(text).toContain(
      '- [All things](https://example.org/docs/charts/all.json): There are many. [CSV](https://example.org/docs/charts/all.csv), ',
    );
  });

  test('the figures with their bound, unit, standing, claimant, denials and other figures', () => {
    expect(itemsBelow(nodes, 'Figures')).toEqual([
      'More than 50 things: things seen; alleged, according to the keeper. What is counted: Each thing is counted once. The owner says that there are none (The Radio). The Paper: about 40 things. As of July 2021. Source: The Paper, July 2021.',
    ]);
  });

  test('the sources by publisher, title and date, with the archived copy', () => {
    expect(text).toContain(
      '- [The Paper, A report, July 2021](https://paper.example/report): [archived copy](https://archive.example/)\n',
    );
  });

  test('the corrections with what was said, what is right and why', () => {
    const [correction] = itemsBelow(nodes, 'Corrections');
    expect(correction).toMatch(/^September 2021: things seen: .* More than 60\. .* More than 50\. .* A slip\.$/);
  });
});

test('says nothing of what is not there', () => {
  const { nodes } = llms(aDocumentary({ chapters: [aChapter()] }));
  const headings = nodes.flatMap((node) => (node.type === 'heading' ? [textIn(node).trim()] : []));
  expect(headings).toEqual(['A Documentary', 'Chapters', 'Optional']);
});

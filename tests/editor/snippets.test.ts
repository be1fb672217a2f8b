import { describe, expect, test } from 'vitest';
import { type Attribute, components, read } from '../../src/desk/index.ts';
import { contentWith, memoryFolder } from '../support/small-content.ts';
import { inserted, snippetsIn } from '../support/snippets.ts';

const inChapters = await snippetsIn('chapter.code-snippets');
const inRecord = await snippetsIn('record.code-snippets');

const chapterHead = `---
title: First
description: The first chapter.
published: 2021-08
---

The things are <Count id="count-id" /> and the other things are <Count id="other-count" />.<Cite id="source-id" />
The <Term id="term-id" /> is here.

`;
const record = {
  'counts.yaml': ['count-id', 'other-count']
    .map((id) => inserted(inRecord['Count']!).replace('new-count', id).replace('alleged', 'established'))
    .join(''),
  'sources.yaml': inserted(inRecord['Source']!).replace('new-source', 'source-id'),
  'events.yaml': inserted(inRecord['Event']!).replace('new-event', 'event-id'),
  'terms.yaml': inserted(inRecord['Term']!).replace('new-term', 'term-id'),
  'charts/fleet.yaml': undefined,
  'charts/chart-id.yaml': `${inserted(inRecord['Chart']!)}  - other-count\n`,
  'chapters/picture.png': '',
};

const problemsOf = async (changed: Record<string, string>) =>
  (await read(memoryFolder(contentWith({ ...record, 'chapters/first.mdx': chapterHead, ...changed })))).problems;

test('a record made of snippets is whole', async () => {
  expect(await problemsOf({})).toEqual([]);
});

describe('in a chapter', () => {
  const wholeStory = (step: string) => inserted(inChapters['Scrolly']!).replace('</Scrolly>', `${step}</Scrolly>`);

  test.each(Object.keys(inChapters))('%s is accepted as it is inserted', async (name) => {
    const text = inserted(inChapters[name]!);
    const chapter =
      name === 'Chapter'
        ? text + chapterHead.split('---\n')[2]
        : `${chapterHead}${name === 'Step' ? wholeStory(text) : text}\n`;
    expect(chapter).not.toMatch(/\$[{\w]|unknown variable/);
    expect(await problemsOf({ 'chapters/first.mdx': chapter })).toEqual([]);
  });

  test('every component and every attribute has one', () => {
    const all = Object.values(inChapters).map(inserted).join('\n');
    const attributes = Object.entries(components as Record<string, Record<string, Attribute>>).flatMap(
      ([component, taken]) => [
        new RegExp(`<${component}\\b`),
        ...Object.keys(taken).map((attribute) => new RegExp(`<${component}\\b[^>]* ${attribute}="`)),
      ],
    );
    expect(attributes.filter((attribute) => !attribute.test(all))).toEqual([]);
  });

  test('choices are those that the desk knows', () => {
    const offered = Object.values(inChapters)
      .flatMap(({ body }) => [
        ...[body]
          .flat()
          .join('\n')
          .matchAll(/<(\w+)[^>]* (\w+)="\$\{\d+\|([^|]*)\|\}"/g),
      ])
      .map(([, component, attribute, choices]) => ({ component, attribute, choices: choices!.split(',') }));
    expect(offered.length).toBeGreaterThan(1);
    for (const { component, attribute, choices } of offered) {
      const taken = (components as Record<string, Record<string, Attribute>>)[component!]![attribute!];
      expect(taken).toMatchObject({ takes: 'choice', choices });
    }
  });
});

describe('in the record', () => {
  const additions: Record<string, Record<string, string>> = {
    Denial: { 'counts.yaml': record['counts.yaml'] + inserted(inRecord['Denial']!).trim().replaceAll(/^/gm, '  ') },
    Correction: { 'corrections.yaml': inserted(inRecord['Correction']!) },
  };

  test.each(Object.entries(additions))('%s is accepted as it is inserted', async (_, changed) => {
    expect(await problemsOf(changed)).toEqual([]);
  });

  test('nothing that is inserted has anything left to fill that no one sees', () => {
    for (const snippet of Object.values(inRecord)) expect(inserted(snippet)).not.toMatch(/\$[{\w]|unknown variable/);
  });
});

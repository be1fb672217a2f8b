import { type MdastPluginEntry, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { pathsOf } from '../../src/publish/paths.ts';
import { chapterCounts } from '../../src/site/chapter-counts.ts';
import { chapterLinks } from '../../src/site/chapter-links.ts';
import { mentionAnchors } from '../../src/site/mention-anchors.ts';
import { referencePictures } from '../../src/site/reference-pictures.ts';
import { theListRecord } from '../support/the-list.ts';

const { documentary } = await theListRecord();

/** What a chapter becomes under plugins of the site, as JSX. */
async function rendered(text: string, ...mdastPlugins: MdastPluginEntry[]): Promise<string> {
  const { code } = await mdxToJs(text, { mdastPlugins, jsx: true, features: { smartPunctuation: true } });
  return code;
}

describe('an address that begins with a slash', () => {
  const links = (text: string) => rendered(text, chapterLinks(pathsOf('https://example.org/the-list/')));

  test.each([
    ['of a link', '[a](/figures/#phones)', 'href="/the-list/figures/#phones"'],
    ['of a definition', '[a][b]\n\n[b]: /about/', 'href="/the-list/about/"'],
    ['in a tag', '<a href="/">Start</a>', 'href="/the-list/"'],
    [
      'in a tag, one of several',
      '<img srcset="/a.png 1x, /b.png 2x" />',
      'srcset="/the-list/a.png 1x, /the-list/b.png 2x"',
    ],
  ])('%s is given the base of the site', async (_, text, expected) => {
    expect(await links(text)).toContain(expected);
  });

  test.each(['[a](//example.org/)', '[a](https://example.org/)', '[a](../candiru/)', '[a](#phones)'])(
    'is told from others: %s',
    async (text) => {
      expect(await links(text)).not.toContain('the-list');
    },
  );
});

describe('a citation', () => {
  test.each([
    ['right behind another', 'Said.<Cite id="a" /><Cite id="b" />', 'cite'],
    ['behind another with a sign between', '<Cite id="a" />.<Cite id="b" />', 'mention'],
    ['right behind a word', 'a <Term id="c">word</Term><Cite id="b" />', 'mention'],
    ['behind a figure and the end of its sentence', 'by <Count id="d" />.”<Cite id="b" />', 'mention'],
  ])('%s is told what it follows', async (_, text, expected) => {
    expect((await rendered(text, mentionAnchors)).match(/follows="(\w+)"/g)).toEqual([`follows="${expected}"`]);
  });

  test.each([
    '<Cite id="a" /> Then.<Cite id="b" />',
    '<Cite id="a" /> <Cite id="b" />',
    '<Count id="d" /> x<Cite id="b" />',
    '<Cite id="a" />\n\n<Cite id="b" />',
    'A **word**.<Cite id="b" />',
  ])('that stands apart follows nothing: %j', async (text) => {
    expect(await rendered(text, mentionAnchors)).not.toContain('follows');
  });
});

describe('a count between braces', () => {
  const counts = (text: string) => rendered(text, chapterCounts(documentary));

  test.each([
    ['in a caption', '<Figure caption="On {phones}" />', 'caption="On 37 phones"'],
    ['at the start of one', '<Figure caption="{numbers}" />', 'caption="More than 50,000 phone numbers"'],
    [
      'in an alternative text',
      '![A "wall" of *{numbers.value}* [dots]](x.png)',
      'alt="A “wall” of more than 50,000 [dots]"',
    ],
    ['in one by reference', '![On {phones}][x]\n\n[x]: x.png', 'alt="On 37 phones"'],
    ['divided by another', '![{numbers/phones} times](x.png)', 'alt="More than 1,351 times"'],
    ['in the title of a link', '[a](x "On {phones}")', 'title="On 37 phones"'],
  ])('%s is put into words', async (_, text, expected) => {
    expect(await counts(text)).toContain(expected);
  });

  test.each(['<Figure caption="On {nothing}" />', '![On {nothing}](x.png)'])(
    'that names none stays: %s',
    async (text) => {
      expect(await counts(text)).toContain('"On {nothing}"');
    },
  );

  test('stays out of attributes that nobody reads', async () => {
    expect(await counts('<p id="{phones}">Text.</p>')).toContain('id="{phones}"');
  });
});

test('a picture that refers to its file is one that names it', async () => {
  const named = await rendered('![A ship](ship.png "Her title")', referencePictures);
  expect(await rendered('![A ship][ship]\n\n[ship]: ship.png "Her title"\n[ship]: boat.png', referencePictures)).toBe(
    named,
  );
});

import { longer } from '../../support/small-content.ts';
import { type Mistake, mistake } from './case.ts';

const saying = (text: string) => longer('chapters/first.mdx', `\n${text}\n`);
const here = 'chapters/first.mdx:9:1';
const dead = (did: string, text: string, what: string, right: string) =>
  mistake(did, saying(text), 'dead-link', here, `The link ${what}.`, `Write \`${right}\` instead.`);

/** Mistakes in where the links of a chapter lead. */
export const links: Mistake[] = [
  dead(
    'linked to the file of a chapter',
    '[First](first.mdx)',
    'leads to `/chapters/first/first.mdx`, which is no page of this site',
    './',
  ),
  dead(
    'linked to a page that is not there',
    '[Figures](/figure/#ships)',
    'leads to `/figure/`, which is no page of this site',
    '/figures/#ships',
  ),
  dead(
    'linked to a file of the record',
    '[Terms](../terms.yaml)',
    'leads to `/chapters/terms.yaml`, which is no page of this site',
    '../../glossary/',
  ),
  dead(
    'linked beyond the start of the site',
    '<a href="../../../sources/">Sources</a>',
    'leads to `../../../sources/`, which is no page of this site',
    '../../sources/',
  ),
  dead(
    'misspelt the address of the site',
    '[About](https://example.org/ships/abuot/)',
    'leads to `/abuot/`, which is no page of this site',
    '../../about/',
  ),
  dead(
    'linked to a chart of the chapter by its id alone',
    '[The fleet](#fleet) is here.\n\n<Chart id="fleet" />',
    'leads to `#fleet`, which no place on this page has',
    '#chart.fleet',
  ),
  dead(
    'linked to a heading by its words',
    '[Ships](#Ships%20at%20sea)\n\n## Ships at sea',
    'leads to `#Ships at sea`, which no place on this page has',
    '#ships-at-sea',
  ),
  dead(
    'looked for an event on the wrong page',
    '[The storm](../../glossary/#storm)',
    'leads to `#storm`, which no place on the page `/glossary/` has',
    '../../timeline/#storm',
  ),
  mistake(
    'linked to nothing like anything',
    saying('[Zeppelins](#zeppelins)'),
    'dead-link',
    here,
    'The link leads to `#zeppelins`, which no place on this page has.',
    'Link to a page that is there, or take the link out.',
  ),
  mistake(
    'left a link empty',
    saying('[Here]()'),
    'dead-link',
    here,
    'The link leads nowhere.',
    'Link to a page that is there, or take the link out.',
  ),
  mistake(
    'referred to an address that no line defines',
    saying('Of [ships][shps].\n\n[ships]: /figures/#ships'),
    'dead-link',
    'chapters/first.mdx:9:4',
    'Nothing in this chapter says what `[shps]` stands for, so readers see the brackets.',
    'Did you mean `[ships]`? Or add a line `[shps]: …` below.',
  ),
  mistake(
    'referred to a note that is not there',
    saying('They sailed.[^1]'),
    'dead-link',
    'chapters/first.mdx:9:13',
    'Nothing in this chapter says what `[^1]` stands for, so readers see the brackets.',
    'Add a line `[^1]: …` below.',
  ),
  mistake(
    'loaded a picture of the content folder with a tag',
    { ...saying('<img src="ship.png" alt="A ship" />'), 'chapters/ship.png': '' },
    'missing-file',
    here,
    'The tag loads ship.png, which the site does not serve.',
    'Write the picture as Markdown: ![…](ship.png).',
  ),
  mistake(
    'put a count into a link',
    saying('[All <Count id="ships" />](/figures/)'),
    'nested-link',
    'chapters/first.mdx:9:6',
    '<Count> is a link and stands inside another, which a browser would end there.',
    'Write one after the other: […](…) <Count id="ships" />.',
  ),
  mistake(
    'put a count into a term',
    saying('<Term id="harbour">harbour of <Count id="ships" /></Term>'),
    'nested-link',
    'chapters/first.mdx:9:31',
    '<Count> is a link and stands inside <Term>, which a browser would end there.',
    'Write one after the other: <Term id="harbour">…</Term> <Count id="ships" />.',
  ),
];

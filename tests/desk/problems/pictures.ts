import { longer } from '../../support/small-content.ts';
import { type Mistake, mistake } from './case.ts';

const saying = (text: string) => ({ ...longer('chapters/first.mdx', `\n${text}\n`), 'chapters/ship.png': '' });
const here = 'chapters/first.mdx:9:1';
const silent = 'The picture has no alternative text, so whoever cannot see it does not learn what it shows.';
const right = 'Write ![what the picture shows](ship.png).';

/** Mistakes in the words for those who cannot see a picture. */
export const pictures: Mistake[] = [
  mistake('described no picture', saying('![](ship.png)'), 'missing-alternative', here, silent, right),
  mistake(
    'described no picture that a definition names',
    saying('![ ][ship]\n\n[ship]: ship.png'),
    'missing-alternative',
    here,
    silent,
    'Write ![what the picture shows][ship].',
  ),
  mistake(
    'gave a tag no alternative text',
    saying('<img src="../../charts/fleet.png" />'),
    'missing-alternative',
    here,
    silent,
    'Write <img src="../../charts/fleet.png" alt="what the picture shows" />.',
  ),
  mistake(
    'wrote the name of the file',
    saying('![Ship](ship.png)'),
    'missing-alternative',
    here,
    'The alternative text “Ship” is the name of the file, and says nothing of what the picture shows.',
    right,
  ),
  mistake(
    'repeated the caption',
    saying('<Figure caption="A ship at sea.">\n\n![A ship at sea](ship.png)\n\n</Figure>'),
    'missing-alternative',
    'chapters/first.mdx:11:1',
    'The alternative text repeats the caption, so whoever cannot see the picture hears the same twice.',
    right,
  ),
  mistake(
    'named a count in an alternative text that is not there',
    saying('![A harbour with {shps.value} ships](ship.png)'),
    'unknown-id',
    'chapters/first.mdx:9:18',
    'There is no count `shps`.',
    'Did you mean `ships`? Or add `shps` to counts.yaml.',
  ),
  mistake(
    'typed a count in the alternative text of a picture that a definition names',
    saying('![A harbour with [about] 12 ships][ship]\n\n[ship]: ship.png'),
    'typed-number',
    'chapters/first.mdx:9:26',
    '“12 ships” is typed by hand, and the record has it as `ships`: the two could drift apart.',
    'Write {ships} instead.',
  ),
];

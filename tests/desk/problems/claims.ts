import { edited, longer, smallContent } from '../../support/small-content.ts';
import { type Mistake, mistake } from './case.ts';

const alleged = edited('counts.yaml', 'standing: established', 'standing: alleged');
const sourced = smallContent['chapters/first.mdx']!.replace(/\.\n$/, '.<Cite id="paper" />\n');
/** The small chapter, whose count is now alleged, with more text, which begins at line 9. */
const saying = (text: string) => ({ ...alleged, 'chapters/first.mdx': `${sourced}\n${text}\n` });
const withText = (file: string, piece: string, text: string) => ({ ...saying(''), ...edited(file, piece, text) });

const asFact = '`ships` is alleged, and this sentence states it as a fact.';
const sayWho = 'Say who says so: {ships}, according to the harbour.';

/** Claims that nobody can trace, or that readers must take for facts. */
export const claims: Mistake[] = [
  mistake(
    'gave an alleged count without a source',
    saying('There may be <Count id="ships" />.'),
    'unsourced-claim',
    'chapters/first.mdx:9:14',
    '`ships` is alleged, and nothing beside it says where it was published.',
    'Write <Cite id="paper" /> in the same paragraph, or say why none is due: {/* no cite: … */}',
  ),
  mistake(
    'let somebody deny something without a source',
    longer('chapters/first.mdx', '\n<Denial by="The port">\n\nIt says no.\n\n</Denial>\n'),
    'unsourced-claim',
    'chapters/first.mdx:9:1',
    '<Denial> tells what The port says, and not where that was published.',
    'Write <Cite id="…" /> after the sentence, before </Denial>.',
  ),
  mistake(
    'hid an alleged count',
    saying('<p hidden>There are <Count id="ships" />.<Cite id="paper" /></p>'),
    'hidden-standing',
    'chapters/first.mdx:9:21',
    '`ships` is alleged, and `hidden` on the <p> around it hides that from readers.',
    'Write <p> without `hidden`.',
  ),
  mistake(
    'stated an alleged count as a fact in a caption',
    saying('<Figure caption="The bay. It has {ships}.">\n\nIt lies there.\n\n</Figure>'),
    'hidden-standing',
    'chapters/first.mdx:9:34',
    asFact,
    sayWho,
  ),
  mistake(
    'stated an alleged count as a fact in the title of a chart',
    withText('charts/fleet.yaml', 'title: Ships', "title: 'All {ships}'"),
    'hidden-standing',
    'charts/fleet.yaml:2:13',
    asFact,
    sayWho,
  ),
  mistake(
    'stated an alleged count as a fact in a text of several lines',
    withText('terms.yaml', 'Where ships stay.', '>-\n    Where ships stay.\n    Of old,\n    {ships} did.'),
    'hidden-standing',
    'terms.yaml:6:5',
    asFact,
    sayWho,
  ),
];

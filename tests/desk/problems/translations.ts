import { edited } from '../../support/small-content.ts';
import { type Mistake, mistake } from './case.ts';

const chapter = (text: string) => `---\ntitle: Alku\ndescription: Ensimmäinen luku.\n---\n\n${text}\n`;

/** The small documentary in Finnish: nothing is wrong with it. */
const finnish = {
  ...edited('documentary.yaml', 'language: en', 'language: en\ntranslations: [fi]'),
  'fi/documentary.yaml': 'title: Laivat\ndescription: Mitä satama näki.\n',
  'fi/counts.yaml': `ships:
  unit: { one: laiva, other: laivaa }
  label: nähdyt laivat
  rule: Jokainen laiva lasketaan kerran.
  claimant: satama
`,
  'fi/terms.yaml': 'harbour:\n  term: satama\n  definition: Missä laivat lepäävät.\n',
  'chapters/fi/first.mdx': chapter('<Term id="harbour">Satamassa</Term> oli <Count id="ships" />.'),
};

/** What a translation owes its original. */
export const translations: Mistake[] = [
  mistake(
    'has not translated a text',
    { ...finnish, 'fi/terms.yaml': 'harbour:\n  term: satama\n  definition:\n' },
    'untranslated',
    'fi/terms.yaml:3:14',
    '`definition` of the term `harbour` is not translated into fi.',
    'Write `definition: …` there; the original says “Where ships stay.”.',
  ),
  mistake(
    'has not begun to translate an entry that a translated chapter uses',
    { ...finnish, 'fi/counts.yaml': undefined },
    'untranslated',
    'fi/counts.yaml:1:1',
    'The count `ships` is not translated into fi, and readers of the translation come upon it.',
    'Add it to fi/counts.yaml, with `unit`, `label`, `rule`, `claimant`: `npm run new -- translation fi` writes what is missing.',
  ),
  mistake(
    'has left a count out of a translated chapter',
    { ...finnish, 'chapters/fi/first.mdx': chapter('<Term id="harbour">Satamassa</Term> oli laivoja.') },
    'differing-translation',
    'chapters/fi/first.mdx:2:1',
    'The original has the count `ships`, and this text, in fi, does not.',
    'Write <Count id="ships" /> where the original has it.',
  ),
];

import type { Bound, Standing } from '../../src/documentary/index.ts';
import { type Amount, amountIn, dateIn, flat, numberIn, squeezed, theAmountIn } from './words.ts';

/** A gap in a text in which something of the record stands in words. */
export interface Hole {
  /** What ought to be read, in a notation of our own: `⟨at-least 50000 phone numbers⟩`. */
  due: string;
  /** What the words in the gap say, in the same notation; themselves where they say nothing of the kind. */
  read(words: string): string;
}

/** A text as the record asks for it. Its figures and dates are gaps, so that they are read and not only compared. */
export interface Template {
  pieces: (string | Hole)[];
  /** The text with what has to be read in its gaps. */
  due: string;
  /** The text with what is read in its gaps, or as it is where it is another text. */
  read(text: string | null | undefined): string | undefined;
  /** The same without any space, for a text of which long words may have been broken. */
  squeezed: Pick<Template, 'due' | 'read'>;
}

type Part = string | Hole | Template | undefined;

/** Writes a template: `` words`${amount(count)}, says ${count.claimant}` ``. What is undefined is left out. */
export function words(strings: TemplateStringsArray, ...parts: Part[]): Template {
  return template(strings.flatMap((string, index) => [string, ...piecesOf(parts[index])]));
}

/** Templates and texts one after the other. */
export function joined(parts: readonly Part[], separator = ' '): Template {
  const whole = parts.map(piecesOf).filter((pieces) => pieces.some((piece) => piece !== ''));
  return template(whole.flatMap((pieces, index) => (index === 0 ? pieces : [separator, ...pieces])));
}

function piecesOf(part: Part): (string | Hole)[] {
  if (part === undefined) return [];
  return typeof part === 'object' && 'pieces' in part ? part.pieces : [part];
}

/** A template that begins as a sentence does. A gap at its start is read with a capital letter or without. */
export function capital({ pieces }: Template, language: string): Template {
  const first = pieces.findIndex((piece) => typeof piece !== 'string' || piece.trim() !== '');
  return template(
    pieces.map((piece, index) => {
      if (index !== first || typeof piece !== 'string') return piece;
      const [letter = '', ...rest] = piece.trimStart();
      return letter.toLocaleUpperCase(language) + rest.join('');
    }),
  );
}

function template(pieces: (string | Hole)[]): Template {
  const whole = matcher(pieces, flat);
  return {
    pieces,
    ...whole,
    get squeezed() {
      const { due, read } = matcher(pieces, squeezed);
      // Without spaces it is harder to tell where a figure ends, so that is done only where they are not as they should be.
      return { due, read: (text: string | null | undefined) => (whole.read(text) === whole.due ? due : read(text)) };
    },
  };
}

/** What compares texts with pieces, with the spaces in them made even. */
function matcher(pieces: readonly (string | Hole)[], even: (text: string) => string): Pick<Template, 'due' | 'read'> {
  const holes = pieces.filter((piece) => typeof piece === 'object');
  const fill = (filled: (hole: Hole, index: number) => string) => {
    let index = 0;
    return even(pieces.map((piece) => (typeof piece === 'string' ? piece : filled(piece, index++))).join(''));
  };
  // Gaps are marked by a sign that no text has, so that spaces around them are evened out like all others.
  const literals = fill(() => '\uE000').split('\uE000');
  const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  // A comma before another figure is none of those that part decimals.
  const pattern = new RegExp(
    `^${literals.map((text) => escaped(text).replace(/,$/, ',(?!\\p{Nd})')).join('(.+?)')}$`,
    'su',
  );
  return {
    due: fill(({ due }) => due),
    read(text) {
      if (text === null || text === undefined) return undefined;
      const found = pattern.exec(even(text));
      return found ? fill((_, index) => holes[index]!.read(found[index + 1]!)) : even(text);
    },
  };
}

interface Quantity {
  value: number;
  bound: Bound;
  unit?: string | undefined;
}

const notation = ({ value, bound, unit = '' }: Quantity) => `⟨${flat(`${bound} ${value} ${unit}`)}⟩`;

/** A gap for an amount, with its unit where it has one. */
export const amountHole = (due: Quantity, language: string) => quantityHole(due, language, amountIn);

/** A gap for an amount behind the article. */
export const theAmountHole = (due: Quantity, language: string) => quantityHole(due, language, theAmountIn);

function quantityHole(
  due: Quantity,
  language: string,
  readIn: (phrase: string, language: string) => Amount | undefined,
): Hole {
  return {
    due: notation(due),
    read(text) {
      const said = readIn(text, language);
      return said ? notation({ ...said, unit: said.rest }) : text;
    },
  };
}

/** A gap for a date in words. */
export function dateHole(due: string, language: string): Hole {
  return { due: `⟨${due}⟩`, read: (text) => `⟨${dateIn(text, language)}⟩` };
}

/** A gap for a plain number. */
export function numberHole(due: number, language: string): Hole {
  return { due: `⟨${due}⟩`, read: (text) => `⟨${numberIn(text, language)}⟩` };
}

/** A gap for a standing, with or without a capital letter. */
export function standingHole(due: Standing): Hole {
  return { due: `⟨${due}⟩`, read: (text) => `⟨${text.toLowerCase()}⟩` };
}

/** A gap for an address within the site, wherever the site stands. */
export function addressHole(path: string): Hole {
  const due = `⟨…/${path}⟩`;
  return { due, read: (text) => (URL.canParse(text, 'https://e.org') && text.endsWith(`/${path}`) ? due : text) };
}

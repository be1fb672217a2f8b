import type { Place, Problem } from '../../documentary/index.ts';
import { type Drafts, entriesIn } from '../drafts.ts';
import { textsIn } from '../prose.ts';
import { placesIn } from '../text-places.ts';

/**
 * What no text holds: control characters, a carriage return alone among them, halves of characters, characters that are none, the sign of bytes that could
 * not be read, and those that turn round the order of all that stands behind them.
 * https://www.w3.org/TR/xml/#charsets, https://www.unicode.org/reports/tr9/#Explicit_Directional_Overrides
 */
const stray = /\r(?!\n)|(?![\t\n\r\u0085])\p{Cc}|[\ufffd\u202d\u202e]|\p{Surrogate}|\p{Noncharacter_Code_Point}/u;
const strays = new RegExp(stray, 'gu');

/** Characters that set the direction of what stands between them and the end of it. */
const directions = /[\u202a\u202b\u202c\u2066-\u2069\n]/g;
const closing = { '\u202a': '\u202c', '\u202b': '\u202c', '\u2066': '\u2069', '\u2067': '\u2069', '\u2068': '\u2069' };

/** A character of a chapter by its number: `&#8238;`. */
const numbered = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/gi;

/** Every sign in a file is one that readers can see, or that changes nothing but itself. */
export function strayCharacters(drafts: Drafts): Problem[] {
  const inFiles = [...drafts.texts].flatMap(([file, text]) => {
    const indexes = [...strayIn(text), ...openIn(text), ...(file.endsWith('.mdx') ? numberedIn(text) : [])];
    const placeAt = placesIn(indexes.length > 0 ? text : '');
    return indexes.map(({ index, sign }) => problem({ file, ...placeAt(index) }, sign));
  });
  const escaped = entriesIn(drafts).flatMap((entry) =>
    textsIn(entry).flatMap(({ value, path }) => {
      const [first] = [...strayIn(value), ...openIn(value)];
      // What stands there as it is has been found in the file.
      if (!first || entry.passageOf(path).text.includes(first.sign)) return [];
      return [problem(entry.placeOf(path), first.sign)];
    }),
  );
  return [...inFiles, ...escaped];
}

interface Found {
  index: number;
  sign: string;
}

function strayIn(text: string): Found[] {
  if (!stray.test(text)) return [];
  return [...text.matchAll(strays)].map(({ index, 0: sign }) => ({ index, sign }));
}

/** What begins to set a direction in a line, and does not end in it. */
function openIn(text: string): Found[] {
  const found: Found[] = [];
  let open: (Found & { closed: string })[] = [];
  for (const { index, 0: sign } of [...text.matchAll(directions), { index: text.length, 0: '\n' }]) {
    if (sign === '\n') {
      found.push(...open);
      open = [];
    } else if (sign in closing) open.push({ index, sign, closed: closing[sign as keyof typeof closing] });
    else if (open.at(-1)?.closed === sign) open.pop();
  }
  return found;
}

function numberedIn(text: string): Found[] {
  return [...text.matchAll(numbered)].flatMap(({ index, 1: hex, 2: decimal }) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    const sign = code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    return stray.test(sign) || sign in closing ? [{ index, sign }] : [];
  });
}

function problem(place: Place, sign: string): Problem {
  const code = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const [message, hint] =
    sign === '\ufffd'
      ? [
          `Here stands ${code}, the sign for what could not be read as text.`,
          'Save the file as UTF-8, and write the sign again that was meant.',
        ]
      : sign === '\r'
        ? [
            `Here stands ${code} alone, which some programs take for the end of a line and others do not.`,
            'Save the file with the line ends of Unix or Windows.',
          ]
        : sign in closing
          ? [
              `Here stands ${code}, which sets the direction of what follows and is not closed in its line, so that it turns the rest round.`,
              `Close it in the same line with U+${closing[sign as keyof typeof closing].codePointAt(0)!.toString(16).toUpperCase()}, or take it out.`,
            ]
          : [`Here stands ${code}, which readers cannot see and programs trip over.`, 'Delete it.'];
  return { kind: 'stray-character', ...place, message, hint };
}

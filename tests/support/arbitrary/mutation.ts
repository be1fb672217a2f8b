import fc from 'fast-check';
import { text } from './text.ts';

/** What stands in a file in the place of something right: values, keys, signs and pieces of syntax. */
const odd = fc.oneof(
  fc.constantFrom(
    '',
    '""',
    '0',
    '-0',
    '1e999',
    '-1',
    'NaN',
    '.nan',
    '.inf',
    '-.inf',
    '0x10',
    '0o17',
    '1_000',
    '50,000',
    '1e15',
    '12345678901234567890',
    '2021-02-30',
    '2021-13',
    '0000',
    '2021/2020',
    'true',
    'null',
    '~',
    'yes',
    '<<: *a',
    '&a [*a]',
    '&a x',
    '*a',
    '!!js/function "x"',
    '!!binary aGk=',
    '!!set {a}',
    '! x',
    '%YAML 1.1',
    '---',
    '...',
    '|',
    '>-',
    '? [a]',
    '- ',
    ': ',
    ' #',
    '[',
    ']',
    '{',
    '}',
    '__proto__: 1',
    'constructor: 1',
    'toString',
    '{ships.constructor}',
    '{__proto__}',
    '{ships/ships}',
    '[a]: [b]',
    '\t',
    '\r',
    '\r\n',
    '\n\n',
    '\0',
    '\uFEFF',
    '\uFFFD',
    '\uD800',
    '\u202E',
    '\u2028',
    '<Count id="ships" />',
    '<Count id="constructor" show="toString" />',
    '<Cite id="__proto__" />',
    '<Chart id="fleet" />',
    '<Scrolly chart="fleet"><Step counts="ships">',
    '</Step></Scrolly>',
    '<b>',
    '</b>',
    '<!-- x -->',
    '<>',
    '{1 + 1}',
    '{/* no count: x */}',
    'import x from "y"',
    'export const a = 1',
    '[x](#)',
    '[x](http://[)',
    '[x](%)',
    '![x](y.png)',
    '[^1]',
    '[^1]: x',
    '| a |\n| - |\n| b |',
    '> - 1. # x',
    '```',
    '&#0;',
    '&#x202e;',
    '\\',
  ),
  text(40),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

/** Something done to a text, at a place between its start, 0, and its end, 1. */
export type Mutation = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, part: number) => Math.floor(part * text.length);

const inText = fc.tuple(place, place, odd).chain(([from, to, instead]) => {
  const [start, end] = [Math.min(from, to), Math.min(1, Math.min(from, to) + Math.abs(from - to) / 20)];
  return fc.constantFrom<Mutation>(
    (text) => text.slice(0, at(text, start)) + instead + text.slice(at(text, start)),
    (text) => text.slice(0, at(text, start)) + text.slice(at(text, end)),
    (text) => text.slice(0, at(text, end)) + text.slice(at(text, start)),
    (text) => text.slice(0, at(text, end)),
  );
});

const inLines = fc.tuple(place, place, odd).chain(([one, other, instead]) => {
  const changed = (change: (lines: string[], at: number, to: number) => void): Mutation => {
    return (text) => {
      const lines = text.split('\n');
      change(lines, at(lines.join(''), one) % lines.length, at(lines.join(''), other) % lines.length);
      return lines.join('\n');
    };
  };
  return fc.constantFrom<Mutation>(
    changed((lines, from) => lines.splice(from, 1)),
    changed((lines, from) => lines.splice(from, 0, lines[from]!)),
    changed((lines, from, to) => lines.splice(to, 0, lines[from]!)),
    changed((lines, from) => lines.splice(from, 1, ` ${lines[from]}`)),
    changed((lines, from) => lines.splice(from, 0, instead)),
    changed((lines, from) =>
      lines.splice(
        from,
        1,
        lines[from]!.replace(/(?<=: |- ).*/, () => instead),
      ),
    ),
    changed((lines, from) =>
      lines.splice(
        from,
        1,
        lines[from]!.replace(/[\w-]+(?=:)/, () => instead),
      ),
    ),
  );
});

const inAll = fc.constantFrom<Mutation>(
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => `\uFEFF${text}`,
  (text) => text.replaceAll('  ', '\t'),
);

/** A few things done to a text, one after the other. */
export const mutation: fc.Arbitrary<Mutation> = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: inText }, { weight: 5, arbitrary: inLines }, { weight: 1, arbitrary: inAll }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((mutations) => (text) => mutations.reduce((made, mutate) => mutate(made), text));

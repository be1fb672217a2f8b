import fc from 'fast-check';

/** What has broken programs that read or show texts, all of which an editor may write. */
const awkward = [
  '<script>alert(1)</script>',
  '</text></svg></title></desc></script></style>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '<!-- -->',
  ']]>',
  '<![CDATA[x]]>',
  '<?xml version="1.0"?>',
  '&amp;',
  '&#60;b&#62;',
  '& < > " \' `',
  '${x}',
  '{x}',
  '{{x}}',
  '$& $1 $$',
  '=1+1',
  '@sum',
  '\\n \\u0041 \\textbf{x}',
  '%00 %3C',
  '__proto__',
  'constructor',
  '[a](javascript:alert(1)) **b** `c` | d',
  'one\nand two',
  'W'.repeat(200),
  'i'.repeat(300),
  'https://example.org/a/very/long/address?with=a&query=of#parts'.repeat(3),
  'e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308',
  'o\u0336\u0337'.repeat(40),
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}',
  '\u{1F1E9}\u{1F1EA}'.repeat(30),
  'a\u200Bb\u00ADc\u2060d\uFEFFe',
  '\u200F12,000\u200E',
  '\u2067\u05D0\u05D1 123 abc\u2069',
  'a\u2028b\u2029c',
  'a\u00a0b\u202fc\u3000d',
  '١٢٣٬٤٥٦ رقم هاتف لأشخاص',
  'מספרי טלפון (רשימה) 50,000',
  'หมายเลขโทรศัพท์ของผู้สื่อข่าวและนักเคลื่อนไหว',
  '記者と活動家の電話番号が五万件以上含まれていた',
  'ﷺ \u{1D54F} \u{10FFFD}',
];

/** A text without what the desk refuses: control characters, halves of characters, and those that turn text round. */
const admitted = (text: string) =>
  text
    .replaceAll(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\ufffd]|\p{Noncharacter_Code_Point}/gu, '')
    .replaceAll(/[\u2066-\u2069](?!\u05D0|$)/gu, '')
    .trim();

const pieces = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...awkward) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/**
 * A text that an editor could write and the desk takes.
 *
 * @param most how many characters it may have
 */
export const text = (most = 1000) =>
  fc
    .array(pieces, { minLength: 1, maxLength: 3 })
    .map((parts) => admitted([...admitted(parts.join(' '))].slice(0, most).join('')))
    .map((made) => (made === '' || made.length > most ? 'x' : made));

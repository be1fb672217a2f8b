import { describe, expect, test } from 'vitest';
import { numeralsIn } from '../../src/documentary/index.ts';

const read = (text: string, language = 'en-GB') =>
  numeralsIn(text, language).map(({ text: written, value }) => [written, value]);

describe('a number that counts is found', () => {
  test.each([
    ['more than 50,000 numbers', '50,000', 50_000],
    ['50 000 numbers', '50 000', 50_000],
    ['50\u202f000 numbers', '50\u202f000', 50_000],
    ['50&nbsp;000 numbers', '50&nbsp;000', 50_000],
    ['50’000 numbers', '50’000', 50_000],
    ['The number was 50000.', '50000', 50_000],
    ['50k numbers', '50k', 50_000],
    ['50 thousand numbers', '50 thousand', 50_000],
    ['Fifty thousand numbers', 'Fifty thousand', 50_000],
    ['thirty-seven phones', 'thirty-seven', 37],
    ['one hundred and one phones', 'one hundred and one', 101],
    ['a thousand people', 'a thousand', 1_000],
    ['two hundred and fifty thousand', 'two hundred and fifty thousand', 250_000],
    ['a dozen outlets', 'a dozen', 12],
    ['half a dozen outlets', 'half a dozen', 6],
    ['Half a million nets', 'Half a million', 500_000],
    ['1.5 million people', '1.5 million', 1_500_000],
    ['3bn messages', '3bn', 3e9],
    ['Some 37 phones', '37', 37],
    ['In 45 countries.', '45', 45],
    ['37% of them', '37', 37],
    ['$650 million', '650 million', 650_000_000],
    ['5km of cable', '5', 5],
    ['10 European countries', '10', 10],
    ['called 112 people', '112', 112],
    ['chapter 12 and 37 phones', '37', 37],
    ['iPhone 12 and 37 phones', '37', 37],
    ['won 37 seats', '37', 37],
    ['sent page 12 to 37 outlets', '37', 37],
    ['sold the iPhone 12 to 37 outlets', '37', 37],
    ['from page 12 to 37%', '37', 37],
    ['the year saw 800 ships', '800', 800],
    ['the 42 buses', '42', 42],
    ['phones (37)', '37', 37],
    ['37° in the shade', '37', 37],
  ])('%s', (text, written, value) => {
    expect(read(text)).toEqual([[written, value]]);
  });

  test('wherever it stands in its text', () => {
    expect(numeralsIn('Of 67 phones, thirty-seven', 'en').map(({ index }) => index)).toEqual([3, 14]);
  });

  test.each([
    [
      'de',
      '50.000 Nummern und 2,5 Meter',
      [
        ['50.000', 50_000],
        ['2,5', 2.5],
      ],
    ],
    ['fr', '50 000 numéros', [['50 000', 50_000]]],
    ['ar', '٣٧ هاتفا', [['٣٧', 37]]],
  ])('in %s, in its own figures', (language, text, numbers) => {
    expect(read(text, language)).toEqual(numbers);
  });
});

describe('what counts nothing passes', () => {
  const innocent = {
    'dates and years': [
      'On 18 July 2021',
      'July 18, 2021',
      'July 18–25',
      '19 – 25 July 2021',
      '18th of July',
      'in 2021',
      'the 1990s',
      '1990–95',
      '28.7.2021',
      '2021-07-28',
      '07/18/2021',
      '9/11',
      'in the year 2000',
      'in the year 800',
      '44 BC',
      '08/2021',
      'the summer of ’69',
    ],
    times: [
      'at 10:30',
      'at 10.30 am',
      '5 pm',
      '24/7',
      'three years',
      'two weeks later',
      '24 hours a day',
      'a 30-day window',
      'ten days',
      'half past ten',
      'ten past eight',
      'a quarter to eleven',
      'at twelve noon',
      'at 0730',
      'UTC+05:30',
      'GMT−4',
    ],
    ordinals: ['the 21st century', 'first, second and third', '2nd', 'twenty-first', 'two-thirds'],
    names: [
      'iPhone 12 and Windows 10',
      'iPhone 12 Pro Max',
      'Unit 8200',
      'COVID-19',
      '4G',
      'G7',
      'MP3',
      'Boeing 747',
      'Formula 1',
      'Apollo 11',
      'Route 66',
      'Catch-22',
      '1Password',
      'Resolution 1325',
      'WhatsApp 2.21',
      'a 37-year-old',
      'H.264',
      'Windows 95 and 98',
    ],
    versions: ['version 14.6', 'iOS 14.6', 'v1.2.3', '1.2.3'],
    'what is numbered': [
      'Section 702',
      'Article 8(2)(b)',
      'Chapter 3',
      'page 12',
      'pp. 12–14',
      'No. 37',
      '#37',
      '§ 12',
      'Level 3',
      'aged 37',
      'pages 12 to 14',
      'see pages 12 to 14 of the book',
      'chapters 12 and 14.',
      'fol. 12r',
      'item 4',
      'Op. 27 No. 2',
      'PO Box 118',
      'the 42 bus',
      'exit 14',
      'port 8080',
      'error 404',
      'a list (1), then (2)',
      'as quoted [12] and noted[^12]',
    ],
    'addresses and codes': [
      '+972 3 945 0000',
      '10 Downing Street',
      'https://paper.example/50,000',
      'desk37@paper.example',
      'CVE-2021-30860',
      'ISBN 978-3-16-148410-0',
      'ISBN 0-306-40615-2',
      'AES-256',
      'doi:10.1000/182',
      'arXiv:2107.07612',
      'ISSN 0378-5955',
      '020 7946 0018',
      '(020) 7946 0018',
      '555-0142',
      'dial 112',
      '12 rue de la Paix',
      '27, Harbour Street',
      '51.1462° N, 2°42′57″ W',
    ],
    'results of games': ['won 3–1', 'beat the bakers 3-1', 'a 2–0 victory'],
    'vague words': ['hundreds of journalists', 'thousands', 'dozens', 'both'],
  };
  test.each(Object.entries(innocent).flatMap(([kind, texts]) => texts.map((text) => [kind, text])))(
    '%s: %s',
    (_, text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

test.each(['A', 'a-', "a'", 'A&', '1-', 'a/b_c-', 'twenty-', 'a.', 'a@'])(
  'a text of nothing but %s comes to an end',
  (part) => {
    expect(read(`${part.repeat(3000)} and 37 phones`)).toContainEqual(['37', 37]);
  },
);

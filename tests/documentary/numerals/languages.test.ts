import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundBefore, isShare, numeralsIn } from '../../../src/documentary/index.ts';

const valuesIn = (text: string, language: string) => numeralsIn(text, language).map(({ value }) => value);

/** What counts, with its value, and what counts nothing. */
const languages: Record<string, { counting: [text: string, written: string, value: number][]; innocent: string[] }> = {
  fr: {
    counting: [
      ['plus de cinquante mille numéros', 'cinquante mille', 50_000],
      ['trente-sept téléphones', 'trente-sept', 37],
      ['vingt et un navires', 'vingt et un', 21],
      ['soixante et onze bateaux', 'soixante et onze', 71],
      ['quatre-vingts pays', 'quatre-vingts', 80],
      ['quatre-vingt-dix-sept filets', 'quatre-vingt-dix-sept', 97],
      ['septante-deux filets', 'septante-deux', 72],
      ['deux cents bateaux', 'deux cents', 200],
      ['Mille deux cent trente-quatre', 'Mille deux cent trente-quatre', 1234],
      ['trois millions deux cent mille', 'trois millions deux cent mille', 3_200_000],
      ['une douzaine de médias', 'une douzaine', 12],
      ['un demi-million de filets', 'un demi-million', 500_000],
      ['37 millions d’euros', '37 millions', 37_000_000],
      ['3 Md€', '3 Md', 3e9],
      ['37 pour cent', '37', 37],
      ['Selon 17 médias', '17', 17],
      ['En mai 37 bateaux', '37', 37],
    ],
    innocent: [
      'Le 18 juillet 2021, à 10 h 30, puis vers 18 heures, les gardes revinrent ; ils étaient restés vingt et un ans.',
      'Du 19 au 25 juillet, le 1er août et le onze septembre.',
      'Au XXe siècle, au 21e siècle, au vingt et unième siècle ; en l’an 800 et en 44 av. J.-C.',
      'Voir le chapitre 3, les pages 12 à 14, l’article 8 et le n° 5.',
      'des milliers de personnes, des centaines de navires en quarantaine',
      'Le code 4B8B3O, l’Airbus A320, Windows 10 et 11.',
      'au 12, rue de la Paix',
    ],
  },
  de: {
    counting: [
      ['mehr als fünfzigtausend Nummern', 'fünfzigtausend', 50_000],
      ['siebenunddreißig Telefone', 'siebenunddreißig', 37],
      ['zweitausenddreihundert Boote', 'zweitausenddreihundert', 2300],
      ['dreißigtausendzweiundvierzig Boote', 'dreißigtausendzweiundvierzig', 30_042],
      ['zwei Millionen dreihunderttausend', 'zwei Millionen dreihunderttausend', 2_300_000],
      ['ein halbes Dutzend Boote', 'ein halbes Dutzend', 6],
      ['eine halbe Million Netze', 'eine halbe Million', 500_000],
      ['1,2 Millionen Menschen', '1,2 Millionen', 1_200_000],
      ['3 Mrd. Euro', '3 Mrd.', 3e9],
      ['37 Prozent', '37', 37],
      ['Im Hafen 37 Boote', '37', 37],
      ['Laut 17 Medien', '17', 17],
      ['Es waren 37. Danach kamen sie.', '37', 37],
    ],
    innocent: [
      'Am 18. Juli 2021 um 10.30 Uhr, am 18.7. und vom 19. bis 25. Juli, um zehn Uhr, um halb elf.',
      'im 21. Jahrhundert, im 20. und 21. Jahrhundert, der 3. Bericht, im Jahr 800, 44 v. Chr.',
      'Nach siebenunddreißig Jahren, die 1990er Jahre, das zwanzigste Mal',
      'siehe Kapitel 3, S. 12, Seiten 12 bis 14, Nr. 5 und § 12 Abs. 3',
      'Tausende Menschen, Millionen Netze, tausendmal, zwanzigfach',
      'Windows 10, der Code 4B8B3O',
      'in der Hauptstraße 27',
    ],
  },
  es: {
    counting: [
      ['más de cincuenta mil números', 'cincuenta mil', 50_000],
      ['treinta y siete teléfonos', 'treinta y siete', 37],
      ['veintiún barcos', 'veintiún', 21],
      ['doscientas redes', 'doscientas', 200],
      ['dos mil trescientos cuarenta y uno', 'dos mil trescientos cuarenta y uno', 2341],
      ['dos mil millones', 'dos mil millones', 2e9],
      ['mil doscientos millones', 'mil doscientos millones', 1.2e9],
      ['media docena de medios', 'media docena', 6],
      ['medio millón de redes', 'medio millón', 500_000],
      ['1.200 millones', '1.200 millones', 1.2e9],
      ['3 mil millones', '3 mil millones', 3e9],
      ['37 por ciento', '37', 37],
      ['Según 17 medios', '17', 17],
    ],
    innocent: [
      'El 18 de julio de 2021, a las 10:30; a las diez y media; del 19 al 25 de julio y el once de septiembre.',
      'tras treinta y siete años, en los años 90, en el año 800, 44 a. C.',
      'véase el capítulo 3, páginas 12 a 14, artículo 8, n.º 5',
      'miles de personas, cientos de barcos, millones de redes',
      'el 3er puesto, Windows 10, el código 4B8B3O',
      'en la calle Mayor, 27',
    ],
  },
  ar: {
    counting: [
      ['أكثر من خمسين ألف رقم', 'خمسين ألف', 50_000],
      ['سبعة وثلاثون هاتفا', 'سبعة وثلاثون', 37],
      ['اثنا عشر مركبا', 'اثنا عشر', 12],
      ['مئة وثلاثة وعشرون قاربا', 'مئة وثلاثة وعشرون', 123],
      ['ثلاثمئة ألف', 'ثلاثمئة ألف', 300_000],
      ['ألفان وثلاثمئة', 'ألفان وثلاثمئة', 2300],
      ['مليونان وخمسمئة ألف', 'مليونان وخمسمئة ألف', 2_500_000],
      ['نصف مليون شبكة', 'نصف مليون', 500_000],
      ['1.5 مليون شخص', '1.5 مليون', 1_500_000],
      ['١٫٥ مليون', '١٫٥ مليون', 1_500_000],
      ['٥٠٬٠٠٠ رقم', '٥٠٬٠٠٠', 50_000],
      ['و37 شخصا', '37', 37],
      ['37 في المئة', '37', 37],
    ],
    innocent: [
      'في 18 يوليو/تموز 2021 عند الساعة 10:30، ومن 19 إلى 25 يوليو، وفي عام 800',
      'بعد سبعة وثلاثين عاما، وبعد 37 عاما، وثلاثة أعوام',
      'الفصل 3 والصفحات 12 إلى 14 والمادة 8، رقم 5',
      'آلاف الأشخاص ومئات المراكب وملايين الشباك',
      'ألف كتابا عن iPhone 12',
    ],
  },
};

describe.each(Object.entries(languages))('in %s', (language, { counting, innocent }) => {
  test.each(counting)('a number that counts is found: %s', (text, written, value) => {
    const [found, ...others] = numeralsIn(text, language);
    expect(others).toEqual([]);
    expect(found).toEqual({ index: text.indexOf(written), text: written, value });
  });

  test.each(innocent)('what counts nothing passes: %s', (text) => {
    expect(numeralsIn(text, language)).toEqual([]);
  });

  test('figures that Intl writes are read with their value', () => {
    const { format } = new Intl.NumberFormat(language);
    // Below, a figure of four digits may be a year.
    const amount = fc.oneof(
      fc.integer({ min: 3000, max: 2e9 }),
      fc.integer({ min: 10, max: 99_999 }).map((n) => n / 100),
    );
    fc.assert(
      fc.property(amount, (value) => {
        expect(valuesIn(`: ${format(value)} …`, language)).toEqual([value]);
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});

test.each([
  ['en', 'In all, more than ', 'more than '],
  ['fr', 'Au total, plus de ', 'plus de '],
  ['fr', 'Au total, près d’', 'près d’'],
  ['de', 'Insgesamt mindestens ', 'mindestens '],
  ['es', 'En total, cerca de ', 'cerca de '],
  ['ar', 'غرق أكثر من ', 'أكثر من '],
  ['fr', 'Il a vu les ', ''],
])('in %s, what bounds a number behind “%s” is “%s”', (language, before, bound) => {
  expect(boundBefore(before, language)).toBe(bound);
});

test.each([
  ['fr', ' pour cent des bateaux', true],
  ['de', ' Prozent der Boote', true],
  ['de', ' Prozesse', false],
  ['es', ' por ciento de los barcos', true],
  ['ar', ' في المئة من المراكب', true],
  ['fr', ' centimes', false],
])('in %s, “%s” behind a number says that it is of hundredths: %s', (language, after, says) => {
  expect(isShare(after, language)).toBe(says);
});

test.each(['4CH6dL', '4B8B3O', '7k9m', 'a3f9'])('letters mixed with digits are a code: %s', (code) => {
  expect(valuesIn(`${code}`, 'en')).toEqual([]);
  expect(valuesIn(`The file ${code} was read.`, 'en')).toEqual([]);
});

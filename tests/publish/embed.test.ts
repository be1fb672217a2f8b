import { describe, expect, test } from 'vitest';
import { type Chart, wordingIn } from '../../src/documentary/index.ts';
import { embedPolicy } from '../../src/publish/embed-policy.ts';
import { embedTexts } from '../../src/publish/embed-texts.ts';
import { embedHeight, embedTitle } from '../../src/publish/embed.ts';
import { aCorrection, aCount, aDocumentary, anEvent, aSource } from '../support/entries.ts';

const wording = wordingIn('en');
const imprint = aDocumentary();

/** A chart of the form bars in which nothing has to be given. */
const aChart = (given: Partial<Extract<Chart, { form: 'bars' }>> = {}): Chart => ({
  id: 'fleet',
  form: 'bars',
  scale: 'linear',
  title: 'Ships',
  takeaway: 'There were many.',
  counts: [aCount()],
  ...given,
});

const denial = { who: 'The captain', what: 'says that there were none', source: aSource({ publisher: 'The Log' }) };

test('a frame is called by its form and by what is to be seen', () => {
  expect(embedTitle(aChart(), wording)).toBe('Bar chart: There were many.');
});

test('a frame names its licence with the colon of its language', () => {
  const licence = (language: string) => embedTexts(aChart(), imprint, wordingIn(language)).licence;
  expect(licence('en')).toBe('Licence: CC BY 4.0');
  expect(licence('fr')).toBe('Licence\u00a0: CC BY 4.0');
});

describe('the claims in a frame', () => {
  const claimsOf = (...counts: Parameters<typeof aCount>[0][]) =>
    embedTexts(aChart({ counts: counts.map(aCount) }), imprint, wording).claims;

  test('are none where every count is established, and none in a timeline', () => {
    expect(claimsOf({}, {})).toEqual([]);
    const timeline: Chart = {
      id: 'time',
      form: 'timeline',
      title: 'Time',
      takeaway: 'It passed.',
      events: [anEvent()],
    };
    expect(embedTexts(timeline, imprint, wording).claims).toEqual([]);
  });

  test('carry the denial with them, once where several counts are denied in the same words', () => {
    const alleged = { standing: 'alleged' as const, denials: [denial] };
    expect(claimsOf({ ...alleged, label: 'ships' }, {}, { ...alleged, label: 'boats' })).toEqual([
      'Alleged, according to the keeper: ships and boats. The captain says that there were none (The Log).',
    ]);
  });

  test('are apart where another gives them or they stand otherwise', () => {
    const paragraphs = claimsOf(
      { standing: 'alleged', label: 'ships' },
      { standing: 'alleged', label: 'boats', claimant: 'the harbour' },
      { standing: 'disputed', label: 'rafts' },
    );
    expect(paragraphs).toEqual([
      'Alleged, according to the keeper: ships.',
      'Alleged, according to the harbour: boats.',
      'Disputed, according to the keeper: rafts.',
    ]);
  });
});

describe('the height of a frame', () => {
  const height = (chart: Chart) => embedHeight(chart, imprint, wording);

  test('grows with every text that takes more lines, and by whole lines', () => {
    const usual = height(aChart());
    const long = 'many words '.repeat(20).trim();
    expect((height(aChart({ takeaway: long })) - usual) % 24).toBe(0);
    for (const given of [{ takeaway: long }, { title: long }, { note: long }]) {
      expect(height(aChart(given))).toBeGreaterThan(usual + 18);
    }
    expect(height(aChart({ counts: [aCount({ standing: 'alleged' })] }))).toBeGreaterThan(usual + 18);
  });

  test('grows with a correction, and by one more line for all that are older', () => {
    const corrected = (...dates: string[]) =>
      height(aChart({ corrections: dates.map((date) => aCorrection({ id: date, date, said: 'few', right: 'many' })) }));
    const one = corrected('2021-08');
    expect(one).toBe(height(aChart()) + 12 + 19);
    expect(corrected('2021-08', '2021-09')).toBe(one + 12 + 24);
    expect(corrected('2021-08', '2021-09', '2021-10')).toBe(one + 12 + 24);
  });

  test('grows with the drawing', () => {
    const counts = Array.from({ length: 9 }, (_, index) => aCount({ id: `count-${index}` }));
    expect(height(aChart({ counts }))).toBeGreaterThan(height(aChart()) + 200);
  });
});

test('the policy names what is inside by its hash', () => {
  // The SHA-256 of nothing, as everybody knows it.
  const explore = 'https://example.org/embed/explore.js';
  const nothing = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
  expect(embedPolicy({ style: '', script: '', explore })).toContain(
    `style-src '${nothing}'; script-src '${nothing}' ${explore};`,
  );
  expect(embedPolicy({ style: ' ', script: '', explore })).not.toContain(`style-src '${nothing}'`);
  expect(embedPolicy({ style: '', script: '', explore })).not.toMatch(/unsafe|self|\*/);
});

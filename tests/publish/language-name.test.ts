import { expect, test } from 'vitest';
import { languageName, ownName } from '../../src/publish/language-name.ts';

test.each([
  ['fr', 'Français'],
  ['ar', 'العربية'],
  ['de', 'Deutsch'],
  ['tr', 'Türkçe'],
  ['ka', 'ქართული'],
])('%s is called %s in itself', (language, name) => {
  expect(ownName(language, ['en', language])).toBe(name);
});

test('a language is told from others of its kind alone', () => {
  expect(ownName('en-GB', ['en-GB', 'fr'])).toBe('English');
  expect(ownName('pt-BR', ['pt-BR', 'pt-PT'])).not.toBe(ownName('pt-PT', ['pt-BR', 'pt-PT']));
  expect(ownName('pt-BR', ['pt-BR', 'pt-PT'])).toMatch(/^Português/);
});

test('within a sentence a name is written as its language writes it', () => {
  expect(languageName('en-GB', 'fr', ['en-GB', 'fr'])).toBe('anglais');
  expect(languageName('en', 'de', ['en', 'de'])).toBe('Englisch');
});

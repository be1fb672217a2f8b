import { expect, test } from 'vitest';
import { attributes } from '../../src/desk/attribution.ts';

test.each([
  ['fr', 'Selon le port, {boats} ont coulé.', true],
  ['fr', '{boats} auraient coulé.', true],
  ['fr', '{boats} ont coulé.', false],
  ['de', 'Laut Hafenamt sanken {boats}.', true],
  ['de', '{boats} sollen gesunken sein.', true],
  ['de', 'Nach dem Sturm sanken {boats}.', false],
  ['es', 'Según el puerto, {boats} se hundieron.', true],
  ['es', '{boats} se habrían hundido.', true],
  ['es', '{boats} se hundieron.', false],
  ['ar', 'وقالت السلطات إن {boats} غرقت.', true],
  ['ar', 'غرق {boats}.', false],
])('in %s, “%s” says who says so: %s', (language, sentence, says) => {
  expect(attributes(sentence, 'the keeper', language)).toBe(says);
});

test('in a language whose words are not known, nobody can tell', () => {
  expect(attributes('{boats} affondarono.', 'the keeper', 'it')).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { read } from '../../src/desk/index.ts';
import { type Explanation, problemKinds } from '../../src/documentary/index.ts';
import { withMistake } from '../../src/handbook/index.ts';
import { harbour } from '../support/handbook.ts';
import { memoryFolder } from '../support/small-content.ts';

describe('the example of a kind of problem', () => {
  test.each<[string, Explanation]>(Object.entries(problemKinds))(
    '%s is one where the handbook’s documentary has what is right, and nothing else is wrong then',
    async (kind, example) => {
      const { problems } = await read(await withMistake(harbour, example));
      expect(new Set(problems.map((problem) => problem.kind))).toEqual(new Set([kind]));
      expect(new Set(problems.map(({ file }) => file)).size).toBe(1);
    },
  );

  test('has to stand there just once', async () => {
    const twice = memoryFolder({ 'documentary.yaml': '', 'terms.yaml': 'a a' });
    await expect(withMistake(twice, { file: 'terms.yaml', right: 'a', wrong: 'b' })).rejects.toThrow(
      'not just once in terms.yaml: a',
    );
    await expect(withMistake(twice, { right: 'charts/a.yaml', wrong: 'charts/a.yml' })).rejects.toThrow(
      'no file to rename: charts/a.yaml',
    );
  });
});

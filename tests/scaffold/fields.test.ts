import { expect, test } from 'vitest';
import { z } from 'zod';
import { countEntry, sourceEntry } from '../../src/documentary/index.ts';
import { fieldsOf } from '../../src/scaffold/fields.ts';

test('every key of a schema that a word or a sentence can say is a field, with what the schema says of it', () => {
  const fields = fieldsOf(countEntry);
  expect(fields.map(({ path }) => path.join('.'))).toEqual(
    Object.keys(countEntry.shape).flatMap((key) =>
      key === 'unit'
        ? Object.keys(countEntry.shape.unit.shape).map((form) => `unit.${form}`)
        : ['denials', 'elsewhere'].includes(key)
          ? []
          : [key],
    ),
  );
  expect(fields.filter(({ means }) => means === '')).toEqual([]);
  expect(fields.find(({ flag }) => flag === 'source')).toMatchObject({
    shelf: 'sources',
    takes: 'text',
    required: true,
  });
  expect(fields.find(({ flag }) => flag === 'as-of')).toMatchObject({ path: ['asOf'] });
  expect(fieldsOf(sourceEntry).find(({ flag }) => flag === 'archived')).toMatchObject({ required: false });
});

test('a field knows what it takes', () => {
  const schema = z.strictObject({
    some: z.number(),
    open: z.boolean().default(false),
    kind: z.enum(['a', 'b']).optional(),
    list: z.array(z.string()),
    groups: z.array(z.strictObject({ a: z.string() })),
    group: z.strictObject({ word: z.string() }).optional(),
  });
  expect(
    fieldsOf(schema).map(({ path, takes, required, choices }) => [path.join('.'), takes, required, choices]),
  ).toEqual([
    ['some', 'number', true, []],
    ['open', 'boolean', false, ['true', 'false']],
    ['kind', 'choice', false, ['a', 'b']],
    ['list', 'list', true, []],
    ['group.word', 'text', false, []],
  ]);
});

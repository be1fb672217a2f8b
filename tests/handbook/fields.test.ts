import { describe, expect, test } from 'vitest';
import { countEntry } from '../../src/documentary/index.ts';
import { fieldsOf } from '../../src/handbook/fields.ts';
import { nouns } from '../../src/handbook/nouns.ts';

/** The keys in the first column of the tables, in their order. */
const keysIn = (tables: string) => [...tables.matchAll(/^\| `([^`]+)` \|/gm)].map(([, key]) => key);
const rowOf = (tables: string, key: string) => tables.split('\n').find((line) => line.startsWith(`| \`${key}\` |`));

describe('the fields of a noun', () => {
  test('are all there, with those inside another below it', () => {
    const tables = fieldsOf('count');
    const [own = '', ...inner] = tables.split(/\n\n(?=The keys|Each entry)/);
    expect(keysIn(own)).toEqual(Object.keys(countEntry.shape));
    expect(inner.map((table) => table.split('\n')[0])).toEqual([
      'The keys of `unit`:',
      'Each entry of `denials`:',
      'Each entry of `elsewhere`:',
    ]);
    expect(keysIn(inner[1] ?? '')).toEqual(['who', 'what', 'source']);
  });

  test('say what they take, whether they are needed, and what then holds', () => {
    const count = fieldsOf('count');
    expect(rowOf(count, 'bound')).toMatch(/\| `exactly`, `at-least`, `at-most`, `about` \| yes \|/);
    expect(rowOf(count, 'source')).toContain('| the id of a [source](source.md) | yes |');
    expect(rowOf(count, 'denials')).toContain('| a list, below | no |');
    expect(rowOf(fieldsOf('documentary'), 'precompress')).toContain('| `true` or `false` | no; else `false` |');
    expect(rowOf(fieldsOf('chart/bars'), 'scale')).toContain('| no; else `linear` |');
  });

  test('that have a table already are not listed twice', () => {
    const [, elsewhere = ''] = fieldsOf('count').split('Each entry of `elsewhere`:');
    expect(rowOf(elsewhere, 'unit')).toContain('| the keys of `unit` | no |');
  });

  test('of a form are those that not all forms have', () => {
    expect(keysIn(fieldsOf('chart'))).toContain('takeaway');
    expect(keysIn(fieldsOf('chart'))).not.toContain('form');
    expect(keysIn(fieldsOf('chart/parts'))).toEqual(['form', 'whole', 'counts']);
  });

  test('are described, each of them', () => {
    for (const noun of Object.keys(nouns)) {
      const rows = fieldsOf(noun)
        .split('\n')
        .filter((line) => line.startsWith('| `'));
      expect(
        rows.filter((row) => /\|\s*\|$/.test(row)),
        noun,
      ).toEqual([]);
      expect(rows.length).toBeGreaterThan(2);
    }
  });

  test('are of a noun that there is', () => {
    expect(() => fieldsOf('ship')).toThrow('no noun: ship');
    expect(() => fieldsOf('chart/pie')).toThrow('no form: chart/pie');
  });
});

test('what a translation says is told as what may be written, and never as what may be empty', () => {
  const table = fieldsOf('translation/counts');
  expect(table).toContain('`label`');
  expect(table).toContain('The keys of `unit`:');
  expect(table).not.toMatch(/`value`|a date such as/);
  expect(fieldsOf('translation/corrections')).toContain('the id of a [chapter](chapter.md)');
  expect(() => fieldsOf('translation/published')).toThrow('no entries to translate: published');
});

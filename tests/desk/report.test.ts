import { expect, test } from 'vitest';
import { report } from '../../src/desk/index.ts';
import { problem } from './problems/case.ts';

const one = problem('unknown-id', 'counts.yaml:10:11', 'There is no source `papre`.', 'Did you mean `paper`?');
const two = problem('empty-file', 'terms.yaml:1:1', 'The file is empty.', 'Delete the file.');

test('a problem is a line that a terminal can open, with its hint below', () => {
  expect(report([one, two], (file) => `content/${file}`).split('\n')).toEqual([
    'content/counts.yaml:10:11 There is no source `papre`. [unknown-id]',
    '    Did you mean `paper`?',
    'content/terms.yaml:1:1 The file is empty. [empty-file]',
    '    Delete the file.',
    '2 problems',
  ]);
});

test('one problem is counted as one', () => {
  expect(report([one], (file) => file)).toMatch(/\n1 problem$/);
});

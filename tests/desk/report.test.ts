import { describe, expect, test } from 'vitest';
import { explain, explainAll, report, reportForGitHub } from '../../src/desk/index.ts';
import { problemKinds } from '../../src/documentary/index.ts';
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

test('GitHub is told each problem in one line, whatever signs are in it', () => {
  const odd = problem('bad-value', 'charts/a,b.yaml:1:2', '100 % wrong:\nvery.', 'Write `a`.');
  expect(reportForGitHub([one, odd], (file) => `content/${file}`).split('\n')).toEqual([
    '::error file=content/counts.yaml,line=10,col=11,title=unknown-id::There is no source `papre`.%0ADid you mean `paper`?',
    '::error file=content/charts/a%2Cb.yaml,line=1,col=2,title=bad-value::100 %25 wrong:%0Avery.%0AWrite `a`.',
  ]);
});

describe('a kind of problem', () => {
  test.each(Object.entries(problemKinds))(
    '%s is explained with what to write instead',
    (kind, { means, mend, wrong, right }) => {
      const text = explain(kind)!;
      for (const part of [means, mend, ...wrong.split('\n'), ...right.split('\n')]) expect(text).toContain(part);
      expect(text).toContain(`docs/problems/${kind}.md`);
      expect(wrong).not.toBe(right);
    },
  );

  test('that is none gets the nearest, and all that there are', () => {
    expect(explain('toString')).toBeUndefined();
    const lines = explainAll('typed-numbr').split('\n');
    expect(lines[0]).toBe('There is no kind typed-numbr. Did you mean `typed-number`?');
    expect(lines.slice(2).map((line) => line.split(':')[0])).toEqual(Object.keys(problemKinds));
  });
});

import { describe, expect, test } from 'vitest';
import { type GivenIssue, issueChange } from '../../../src/publish/github/links-issue.ts';
import { type Answer, linkReport, type TriedLink, verdictOf } from '../../../src/publish/link-report.ts';

const link = (address: string, answer: Answer, more: Partial<TriedLink> = {}): TriedLink => ({
  address,
  places: ['content/sources.yaml:4:12'],
  answer,
  ...more,
});
const well = link('https://well.example/', { status: 200 });
const dead = link(
  'https://dead.example/`@all`',
  { status: 404 },
  {
    places: ['content/sources.yaml:4:12', 'content/chapters/one.mdx:9:3'],
    archived: { address: 'https://archive.example/1', answer: { status: 200 } },
  },
);
const refused = link('https://shy.example/', { status: 403 });
const silent = link('https://slow.example/', { code: 'TimeoutError' });
const issueOf = (links: TriedLink[]): GivenIssue => {
  const change = issueChange(links, []);
  if (change.do !== 'open') throw new Error(change.do);
  return { number: 12, body: change.body, user: { type: 'Bot' } };
};

test.each([
  [{ status: 200 }, 'well'],
  [{ status: 301 }, 'well'],
  [{ status: 404 }, 'dead'],
  [{ status: 410 }, 'dead'],
  [{ code: 'ENOTFOUND' }, 'dead'],
  [{ status: 403 }, 'refused'],
  [{ status: 429 }, 'refused'],
  [{ status: 500 }, 'silent'],
  [{ code: 'ECONNRESET' }, 'silent'],
  [{ code: 'TimeoutError' }, 'silent'],
] as [Answer, string][])('%j means %s', (answer, verdict) => {
  expect(verdictOf(answer)).toBe(verdict);
});

describe('the one issue of lost links', () => {
  test('is opened with the address, where it is used, what was answered, and the archived copy', () => {
    const change = issueChange([well, dead, refused, silent], []);
    expect(change).toMatchObject({ do: 'open', title: 'Links that lead nowhere' });
    const { body } = issueOf([well, dead, refused, silent]);
    expect(body).toContain('2 of 4 addresses');
    expect(body).toContain(
      [
        '- `` https://dead.example/`@all` ``',
        '  - answered: 404',
        '  - used in: `content/sources.yaml:4:12`, `content/chapters/one.mdx:9:3`',
        '  - archived copy: `https://archive.example/1` (is there)',
        '- `https://slow.example/`',
        '  - answered: no answer in time',
      ].join('\n'),
    );
    expect(body).toContain('  - archived copy: none in the content');
    expect(body).not.toContain('shy.example');
    expect(body).not.toContain('well.example');
  });

  test('is brought up to date, and not written where it says the same', () => {
    const open = issueOf([well, dead]);
    expect(issueChange([well, dead], [open])).toEqual({ do: 'nothing' });
    expect(issueChange([well, dead, silent], [open])).toMatchObject({ do: 'update', number: 12 });
  });

  test('is closed when all is well, and none is opened then', () => {
    expect(issueChange([well, refused], [issueOf([dead])])).toMatchObject({ do: 'close', number: 12 });
    expect(issueChange([well, refused], [])).toEqual({ do: 'nothing' });
  });

  test('is no issue of somebody else, and no pull request', () => {
    const open = issueOf([dead]);
    const others: GivenIssue[] = [
      { ...open, user: { type: 'User' } },
      { ...open, pull_request: {} },
      { ...open, body: 'Links that lead nowhere' },
      { ...open, body: null },
    ];
    expect(issueChange([well], others)).toEqual({ do: 'nothing' });
    expect(issueChange([dead], others)).toMatchObject({ do: 'open' });
  });

  test('is no longer than GitHub takes', () => {
    const many = Array.from({ length: 2000 }, (_, n) => link(`https://dead.example/${n}`, { status: 404 }));
    const { body } = issueOf(many);
    expect(body!.length).toBeLessThan(65_536);
    expect(body).toMatch(/- … and \d+ more$/);
  });
});

test('a terminal is told the same, with what refuses robots apart', () => {
  expect(linkReport([well, refused, dead])).toBe(
    [
      'leads nowhere (404): https://dead.example/`@all`',
      '    content/sources.yaml:4:12',
      '    content/chapters/one.mdx:9:3',
      '    archived: https://archive.example/1 (is there)',
      'refuses robots, look yourself (403): https://shy.example/',
      '    content/sources.yaml:4:12',
      '3 addresses: 1 lead nowhere, 0 do not answer, 1 refuse robots',
    ].join('\n'),
  );
});

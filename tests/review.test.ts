import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Ran, run, temporaryFolder } from './support/build.ts';
import { type PlayedGitHub, playGitHub } from './support/git-hub.ts';
import { contentWith, longer } from './support/small-content.ts';

const problem = longer('chapters/first.mdx', '\nThere were 12 ships.\n');

/** Lets the command tell a pull request that changes the last lines of the chapter. */
async function review(gitHub: PlayedGitHub): Promise<Ran> {
  await using folder = await temporaryFolder();
  const files = { ...contentWith(problem), 'event.json': '{"pull_request": {"number": 7, "head": {"sha": "abc"}}}' };
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder.path, file === 'event.json' ? file : `content/${file}`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return await run('review', {
    ...gitHub.env,
    INIT_CWD: folder.path,
    CONTENT_DIR: 'content',
    GITHUB_EVENT_PATH: join(folder.path, 'event.json'),
  });
}

const changed = { filename: 'content/chapters/first.mdx', patch: '@@ -7,1 +7,3 @@\n There\n+\n+There were 12 ships.' };
const lists = (comments: object[]) => ({
  'pulls/7/files': [...Array.from({ length: 100 }, (_, n) => ({ filename: `other-${n}` })), changed],
  'pulls/7/comments': comments,
  'issues/7/comments': [],
});

describe('a pull request', () => {
  test('has its problem as a comment at the line, once', async () => {
    await using gitHub = await playGitHub(lists([]));
    expect(await review(gitHub)).toEqual({ code: 0, output: 'new comments: 1, taken away: 0\n' });
    expect(gitHub.sent).toMatchObject([
      { method: 'POST', path: 'pulls/7/reviews', body: { commit_id: 'abc', event: 'COMMENT' } },
    ]);
    const { comments } = gitHub.sent[0]!.body as { comments: { path: string; line: number; body: string }[] };
    expect(comments).toMatchObject([{ path: 'content/chapters/first.mdx', line: 9, side: 'RIGHT' }]);
    expect(comments[0]!.body).toContain('<Count id="ships" />');

    const standing = comments.map((comment) => ({ ...comment, id: 1, user: { type: 'Bot' } }));
    const mended = { ...standing[0]!, id: 2, body: standing[0]!.body.replace('12', '13') };
    await using again = await playGitHub(lists([...standing, mended]));
    expect((await review(again)).output).toBe('new comments: 0, taken away: 1\n');
    expect(again.sent).toEqual([{ method: 'DELETE', path: 'pulls/comments/2', body: undefined }]);
  });

  test('from a fork is left as it is, which is no failure', async () => {
    await using gitHub = await playGitHub(lists([]), true);
    const { code, output } = await review(gitHub);
    expect([code, output]).toEqual([0, expect.stringContaining('as on a pull request from a fork')]);
  });

  test('is needed, and a token', async () => {
    expect(await run('review', { GITHUB_TOKEN: '', GITHUB_REPOSITORY: '' })).toEqual({
      code: 1,
      output: 'This runs in a workflow of GitHub, with GITHUB_TOKEN and GITHUB_REPOSITORY in its environment.\n',
    });
  });
});

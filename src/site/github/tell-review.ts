import type { Problem } from '../../documentary/index.ts';
import { type ChangedFile, type GivenComment, reviewOf } from '../../publish/github/review.ts';
import { Forbidden, type GitHub } from './api.ts';

/** A pull request, as GitHub tells a workflow of it. */
export interface PullRequest {
  number: number;
  head: { sha: string };
}

/**
 * Has a pull request tell the problems of its content.
 *
 * @param problems with the paths of their files in the repository
 * @returns what was done, in words
 */
export async function tellReview(gitHub: GitHub, { number, head }: PullRequest, problems: readonly Problem[]) {
  const [files, comments, talk] = await Promise.all([
    gitHub.list<ChangedFile>(`pulls/${number}/files`),
    gitHub.list<GivenComment>(`pulls/${number}/comments`),
    gitHub.list<GivenComment>(`issues/${number}/comments`),
  ]);
  const { remove, add, summary } = reviewOf(problems, files, comments, talk);
  try {
    for (const id of remove) await gitHub.send('DELETE', `pulls/comments/${id}`);
    if (add.length > 0) {
      const body = add.length === 1 ? '1 problem in the content:' : `${add.length} problems in the content:`;
      await gitHub.send('POST', `pulls/${number}/reviews`, {
        commit_id: head.sha,
        event: 'COMMENT',
        body,
        comments: add,
      });
    }
    if (summary?.id !== undefined) await gitHub.send('PATCH', `issues/comments/${summary.id}`, { body: summary.body });
    else if (summary) await gitHub.send('POST', `issues/${number}/comments`, { body: summary.body });
  } catch (error) {
    if (!(error instanceof Forbidden)) throw error;
    return 'GitHub lets this run only read, as on a pull request from a fork: the problems stand beside the lines alone.';
  }
  return `new comments: ${add.length}, taken away: ${remove.length}`;
}

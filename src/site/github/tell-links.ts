import { type GivenIssue, issueChange } from '../../publish/github/links-issue.ts';
import type { TriedLink } from '../../publish/link-report.ts';
import type { GitHub } from './api.ts';

/**
 * Has one issue tell which links of the content are lost: it is opened, brought up to date, or closed where none is.
 *
 * @returns what was done, in words
 */
export async function tellLinks(gitHub: GitHub, links: readonly TriedLink[]): Promise<string> {
  const change = issueChange(links, await gitHub.list<GivenIssue>('issues?state=open'));
  switch (change.do) {
    case 'nothing':
      return 'no issue to change';
    case 'open':
      await gitHub.send('POST', 'issues', { title: change.title, body: change.body });
      return 'an issue was opened';
    case 'update':
      await gitHub.send('PATCH', `issues/${change.number}`, { body: change.body });
      return `issue ${change.number} was brought up to date`;
    case 'close':
      await gitHub.send('POST', `issues/${change.number}/comments`, { body: change.comment });
      await gitHub.send('PATCH', `issues/${change.number}`, { state: 'closed', state_reason: 'completed' });
      return `issue ${change.number} was closed`;
  }
}

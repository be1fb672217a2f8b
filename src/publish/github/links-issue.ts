import { answerText, copyText, lostLinks, type TriedLink } from '../link-report.ts';
import { codeSpan } from './code.ts';
import { isOurs } from './ours.ts';

/** An issue, as GitHub gives it (https://docs.github.com/en/rest/issues/issues). */
export interface GivenIssue {
  number: number;
  body: string | null;
  user: { type: string } | null;
  /** What is there where it is a pull request. */
  pull_request?: object;
}

/** What has to be done so that one issue tells what is lost, and none where nothing is. */
export type IssueChange =
  | { do: 'nothing' }
  | { do: 'open'; title: string; body: string }
  | { do: 'update'; number: number; body: string }
  | { do: 'close'; number: number; comment: string };

const mark = '<!-- on-record: links -->';
const title = 'Links that lead nowhere';
// GitHub takes no longer texts than 65,536 characters.
const mostText = 60_000;

/**
 * What has to be done after the links were tried.
 *
 * @param links all that were tried
 * @param open the open issues of the repository
 */
export function issueChange(links: readonly TriedLink[], open: readonly GivenIssue[]): IssueChange {
  const lost = lostLinks(links);
  const issue = open.find((one) => !one.pull_request && isOurs(one, mark));
  if (lost.length === 0) {
    return issue
      ? { do: 'close', number: issue.number, comment: 'All addresses of the content answer again.' }
      : { do: 'nothing' };
  }
  const body = bodyOf(lost, links.length);
  if (!issue) return { do: 'open', title, body };
  return issue.body === body ? { do: 'nothing' } : { do: 'update', number: issue.number, body };
}

function bodyOf(lost: readonly TriedLink[], all: number): string {
  const entries = lost.map(({ address, answer, places, archived }) => {
    const copy = archived ? `${codeSpan(archived.address)} (${copyText(archived.answer)})` : 'none in the content';
    return [
      `- ${codeSpan(address)}`,
      `  - answered: ${answerText(answer)}`,
      `  - used in: ${places.map(codeSpan).join(', ')}`,
      `  - archived copy: ${copy}`,
    ].join('\n');
  });
  const listed: string[] = [];
  for (const entry of entries) {
    if (listed.join('\n').length + entry.length > mostText) break;
    listed.push(entry);
  }
  const more = entries.length - listed.length;
  return [
    mark,
    `${lost.length} of ${all} addresses in the content lead nowhere or do not answer. This list is made anew every week by ${codeSpan('npm run links')}, and the issue is closed when all of them answer again.`,
    '',
    ...listed,
    ...(more > 0 ? [`- … and ${more} more`] : []),
  ].join('\n');
}

import { readFile } from 'node:fs/promises';
import { fileNamer } from '../site/file-namer.ts';
import { gitHubFrom } from '../site/github/api.ts';
import { type PullRequest, tellReview } from '../site/github/tell-review.ts';
import { Mistake, runCommand } from '../site/mistake.ts';
import { readContent } from '../site/read-content.ts';
import { settingsFrom } from '../site/settings.ts';

await runCommand(async () => {
  const gitHub = gitHubFrom();
  const settings = settingsFrom();
  const named = fileNamer(settings);
  const pullRequest = await pullRequestOf(process.env['GITHUB_EVENT_PATH']);
  const { problems } = await readContent(settings);
  const told = problems.map((problem) => ({ ...problem, file: named(problem.file).replaceAll('\\', '/') }));
  console.log(await tellReview(gitHub, pullRequest, told));
  return 0;
});

/** The pull request that a workflow runs for. */
async function pullRequestOf(event: string | undefined): Promise<PullRequest> {
  const told = event ? (JSON.parse(await readFile(event, 'utf8')) as { pull_request?: PullRequest }) : {};
  if (!told.pull_request) throw new Mistake('This runs in a workflow for pull requests: GITHUB_EVENT_PATH names none.');
  return told.pull_request;
}

import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { run, temporaryFolder } from './support/build.ts';
import { playGitHub } from './support/git-hub.ts';
import { contentWith } from './support/small-content.ts';

test('lost links come into one issue, which is closed when they are back', async () => {
  await using folder = await temporaryFolder();
  let there = false;
  const web = createServer((request, response) => {
    const path = request.url ?? '';
    response.writeHead(path === '/shy' ? 403 : path === '/paper' && !there ? 404 : 200).end();
  });
  await once(web.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  const content = contentWith({});
  const files = {
    ...content,
    'documentary.yaml': content['documentary.yaml']!.replace(/address: .*/, `address: ${url}/shy`),
    'sources.yaml': content['sources.yaml']!.replace(/address: .*/, `address: ${url}/paper\n  archived: ${url}/copy`),
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder.path, file)), { recursive: true });
    await writeFile(join(folder.path, file), text);
  }
  const env = { CONTENT_DIR: folder.path, INIT_CWD: folder.path };
  const quick = ['--timeout', '5', '--pause', '0', '--retries', '0'];
  const expected = [
    `leads nowhere (404): ${url}/paper`,
    '    sources.yaml:4:12',
    `    archived: ${url}/copy (is there)`,
    `refuses robots, look yourself (403): ${url}/shy`,
    '    documentary.yaml:11:12',
    '3 addresses: 1 lead nowhere, 0 do not answer, 1 refuse robots\n',
  ].join('\n');

  expect(await run('links', env, ...quick)).toEqual({ code: 1, output: expected });
  await using gitHub = await playGitHub({ issues: [] });
  expect(await run('links', { ...env, ...gitHub.env }, '--issue', ...quick)).toEqual({
    code: 0,
    output: `${expected}an issue was opened\n`,
  });
  expect(gitHub.sent).toMatchObject([{ method: 'POST', path: 'issues', body: { title: 'Links that lead nowhere' } }]);
  const { body } = gitHub.sent[0]!.body as { body: string };
  expect(body).toContain(`\`${url}/paper\``);

  there = true;
  await using later = await playGitHub({ issues: [{ number: 3, body, user: { type: 'Bot' } }] });
  const closed = await run('links', { ...env, ...later.env }, '--issue', ...quick);
  expect([closed.code, closed.output]).toEqual([0, expect.stringContaining('issue 3 was closed')]);
  expect(later.sent).toMatchObject([
    { method: 'POST', path: 'issues/3/comments' },
    { method: 'PATCH', path: 'issues/3', body: { state: 'closed' } },
  ]);
  web.close();

  await using offline = await playGitHub({ issues: [] });
  const lost = await run('links', { ...env, ...offline.env }, '--issue', ...quick);
  expect([lost.code, lost.output]).toEqual([
    1,
    'None of 3 addresses answers: this machine seems to be without a network.\n',
  ]);
  expect(offline.sent).toEqual([]);
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers as GitHub does, as far as is asked of it here, for `await using`. */
export interface PlayedGitHub extends AsyncDisposable {
  /** What a workflow has in its environment. */
  env: Record<string, string>;
  /** What it was told to change, in order. */
  sent: { method: string; path: string; body: unknown }[];
}

/**
 * Plays a repository.
 *
 * @param lists the entries of its lists, by their paths
 * @param readOnly whether the token may only read
 */
export async function playGitHub(lists: Record<string, object[]>, readOnly = false): Promise<PlayedGitHub> {
  const sent: PlayedGitHub['sent'] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://github.invalid');
    const path = pathname.replace(/^\/repos\/owner\/name\//, '');
    const { method = '', headers } = request;
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      const answer = (status: number, body: unknown) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      if (headers.authorization !== 'Bearer secret') return answer(401, { message: 'Bad credentials' });
      if (method !== 'GET') {
        if (readOnly) return answer(403, { message: 'Resource not accessible by integration' });
        sent.push({ method, path, body: text === '' ? undefined : JSON.parse(text) });
        return method === 'DELETE' ? response.writeHead(204).end() : answer(200, {});
      }
      const [page, size] = ['page', 'per_page'].map((name) => Number(searchParams.get(name)));
      const list = lists[path];
      if (!list) return answer(404, { message: 'Not Found' });
      return answer(200, list.slice((page! - 1) * size!, page! * size!));
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    env: {
      GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      GITHUB_REPOSITORY: 'owner/name',
      GITHUB_TOKEN: 'secret',
    },
    sent,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}

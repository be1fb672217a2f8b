import { Mistake } from '../mistake.ts';

/** A repository on GitHub, as its REST interface shows it (https://docs.github.com/en/rest). */
export interface GitHub {
  /** All entries of a list, from all its pages. */
  list<Entry>(path: string): Promise<Entry[]>;
  /** Changes something. */
  send(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<void>;
}

/** GitHub does not let us: the token may only read, as on a pull request from a fork. */
export class Forbidden extends Error {}

const pageSize = 100;

/**
 * The repository for which a workflow runs.
 *
 * @param env what GitHub gives every workflow, and `GITHUB_TOKEN`
 * @throws Mistake where it is no workflow, or has no token
 */
export function gitHubFrom(env: NodeJS.ProcessEnv = process.env): GitHub {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository } = env;
  if (!token || !repository) {
    throw new Mistake('This runs in a workflow of GitHub, with GITHUB_TOKEN and GITHUB_REPOSITORY in its environment.');
  }
  const base = `${env['GITHUB_API_URL'] ?? 'https://api.github.com'}/repos/${repository}/`;
  const ask = async (method: string, path: string, body?: object): Promise<Response> => {
    const response = await fetch(base + path, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
    if (response.ok) return response;
    const told = `${method} ${path}: GitHub answers ${response.status}: ${await response.text()}`;
    throw response.status === 403 ? new Forbidden(told) : new Error(told);
  };
  return {
    async list<Entry>(path: string) {
      const all: Entry[] = [];
      for (let page = 1; ; page += 1) {
        const mark = path.includes('?') ? '&' : '?';
        const response = await ask('GET', `${path}${mark}per_page=${pageSize}&page=${page}`);
        const some = (await response.json()) as Entry[];
        all.push(...some);
        if (some.length < pageSize) return all;
      }
    },
    async send(method, path, body) {
      await ask(method, path, body);
    },
  };
}

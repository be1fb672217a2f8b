import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What a server has answered. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/**
 * Asks a server for a path as it is written: nothing is resolved, escaped or unpacked on the way.
 *
 * @param origin where the server answers
 * @param path what the first line of the request has
 */
export function ask(
  origin: string,
  path: string,
  { method = 'GET', ...headers }: { method?: string; [header: string]: string | undefined } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ agent, hostname, port, path, method, headers }, (response) => {
      buffer(response).then(
        (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        reject,
      );
    })
      .on('error', reject)
      .end();
  });
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Served } from '../support/serve.ts';

const compress = promisify(brotliCompress);

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * A served site as a host of the web would send it: text is compressed, each file once, for whoever takes Brotli.
 *
 * @param served where the files come from; it is closed with what is made of it
 */
export async function compressed(served: Served): Promise<Served> {
  const { origin, pathname } = new URL(served.url);
  const answers = new Map<string, Promise<Answer>>();
  const answerTo = (path: string) => {
    if (!answers.has(path)) answers.set(path, answerFrom(new URL(path, origin)));
    return answers.get(path)!;
  };
  const server = createServer((request, response) => {
    answerTo(request.url ?? '/').then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error: Error) => response.writeHead(502).end(error.message),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    async close() {
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
      await served.close();
    },
  };
}

async function answerFrom(url: URL): Promise<Answer> {
  const answer = await fetch(url);
  const body = Buffer.from(await answer.arrayBuffer());
  const headers = Object.fromEntries(answer.headers);
  for (const name of ['connection', 'keep-alive', 'content-length', 'transfer-encoding']) delete headers[name];
  // The server of the tests lets nothing be kept, which no host does.
  if (headers['cache-control'] === 'no-store') delete headers['cache-control'];
  const isText = /^(text\/|image\/svg|application\/(json|xml|javascript|.*\+(json|xml)))/.test(
    headers['content-type'] ?? '',
  );
  if (!isText) return { status: answer.status, headers, body };
  return { status: answer.status, headers: { ...headers, 'content-encoding': 'br' }, body: await compress(body) };
}

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tryLinks } from '../../../src/site/links/try-links.ts';

const asked: string[] = [];
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method, url: path = '' } = request;
    asked.push(`${method} ${path}`);
    const answer = (status: number, headers = {}) => response.writeHead(status, headers).end();
    if (path === '/moved') return void answer(301, { location: '/well' });
    if (path === '/lost') return void answer(301, { location: '/gone' });
    if (path === '/no-head') return void answer(method === 'HEAD' ? 405 : 200);
    if (path === '/head-lies') return void answer(method === 'HEAD' ? 404 : 200);
    if (path === '/hangs') return;
    if (path === '/resets') return void request.socket.destroy();
    if (path === '/wakes') return void answer(asked.filter((one) => one.endsWith('/wakes')).length > 2 ? 200 : 500);
    const status = Number(/^\/(\d+)$/.exec(path)?.[1] ?? (path === '/gone' ? 410 : 200));
    answer(status);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('an address is told by what is answered in the end, with a second question where the first fails', async () => {
  const expected: Record<string, unknown> = {
    '/well': { status: 200 },
    '/well#part': { status: 200 },
    '/moved': { status: 200 },
    '/lost': { status: 410 },
    '/404': { status: 404 },
    '/403': { status: 403 },
    '/429': { status: 429 },
    '/no-head': { status: 200 },
    '/head-lies': { status: 200 },
    '/wakes': { status: 200 },
    '/500': { status: 500 },
    '/hangs': { code: 'TimeoutError' },
    '/resets': { code: expect.stringMatching(/^(ECONNRESET|UND_ERR_SOCKET)$/) },
    "/it's?a=1&b=<2>": { status: 200 },
  };
  const addresses = Object.keys(expected).map((path) => url + path);
  const answers = await tryLinks(addresses, { timeout: 400, pause: 1, retries: 1 });
  expect(Object.fromEntries([...answers].map(([address, answer]) => [address.slice(url.length), answer]))).toEqual(
    expected,
  );
  expect(asked.filter((one) => one.endsWith('/well') || one.endsWith('/404'))).toContain('HEAD /well');
});

test('a host that is not there has no answer', async () => {
  const answers = await tryLinks(['http://nowhere.invalid/'], { timeout: 4000, pause: 1, retries: 0 });
  expect(answers.get('http://nowhere.invalid/')).toEqual({ code: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/) });
});

test('one host is asked for one address at a time', async () => {
  let now = 0;
  let most = 0;
  const slow = createServer((_, response) => {
    most = Math.max(most, (now += 1));
    setTimeout(() => {
      now -= 1;
      response.end();
    }, 20);
  });
  await once(slow.listen(0, '127.0.0.1'), 'listening');
  const { port } = slow.address() as AddressInfo;
  const addresses = ['a', 'b', 'c', 'd'].map((path) => `http://127.0.0.1:${port}/${path}`);
  const answers = await tryLinks(addresses, { timeout: 4000, pause: 1, retries: 0 });
  slow.close();
  expect([...answers.values()]).toEqual(addresses.map(() => ({ status: 200 })));
  expect(most).toBe(1);
});

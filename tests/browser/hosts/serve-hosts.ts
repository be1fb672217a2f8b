import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { root } from '../../support/build.ts';
import type { Served } from '../../support/serve.ts';
import type { Host } from './host.ts';

/**
 * Serves a page for each host, under its place in the list, and the packages of npm that they load.
 *
 * @param hosts the hosts
 * @param chart the address of the embed page that they show
 */
export async function serveHosts(hosts: readonly Host[], chart: string): Promise<Served> {
  const packages = sirv(join(root, 'node_modules'), { dev: true });
  const server = createServer((request, response) => {
    const host = hosts[Number(request.url?.slice(1))];
    if (host && request.url !== '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      return response.end(host.page(chart, '/packages/'));
    }
    const nothing = () => void response.writeHead(404).end();
    if (!request.url?.startsWith('/packages/')) return nothing();
    request.url = request.url.slice('/packages'.length);
    return packages(request, response, nothing);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

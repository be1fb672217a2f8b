import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A built site, served as a host would serve it. */
export interface Served {
  /** The address of its first page, with the base path. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on this machine under a base path, with the headers that its `_headers` asks for; what is not there
 * answers 404 with the site's own page. A text goes out as the `.gz` beside it, where there is one.
 *
 * @param folder the built site
 * @param base the path it was built for, with a slash at both ends
 * @param options.headers false for a host that sends none of its own
 */
export async function serve(folder: string, base: string, { headers: sent = true } = {}): Promise<Served> {
  const files = sirv(folder, { dev: true, gzip: true });
  const headers = sent ? await headersIn(folder) : () => [];
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(join(folder, '404.html'))
        .on('error', () => response.end())
        .pipe(response);
    };
    // A host may not add the slash that a link has forgotten, so neither does this one.
    for (const [name, value] of headers(request.url ?? '')) response.setHeader(name, value);
    if (!request.url?.startsWith(base) || !/(\/|\.\w+)(\?|$)/.test(request.url)) return notFound();
    request.url = request.url.slice(base.length - 1);
    files(request, response, notFound);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        // A browser may keep a connection in reserve that it never asks anything through.
        server.closeAllConnections();
      }),
  };
}

/** Reads `_headers` as Cloudflare Pages and Netlify do: which headers go with an address, `*` standing for any text. */
async function headersIn(folder: string): Promise<(url: string) => [name: string, value: string][]> {
  const text = await readFile(join(folder, '_headers'), 'utf8').catch(() => '');
  const rules = text.split(/\n(?=\S)/).map((block) => {
    const [pattern = '', ...fields] = block.split('\n');
    const pieces = pattern.split('*').map((piece) => piece.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return {
      pattern: new RegExp(`^${pieces.join('.*')}$`),
      fields: fields.flatMap((line) => {
        const [, name, value] = /^\s+([^:\s]+):\s*(.*)$/.exec(line) ?? [];
        return name && value ? [[name, value] as [string, string]] : [];
      }),
    };
  });
  return (url) => rules.flatMap(({ pattern, fields }) => (pattern.test(url.split('?')[0] ?? '') ? fields : []));
}

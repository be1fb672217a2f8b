import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { temporaryFolder } from './build.ts';
import { serve } from './serve.ts';

test('a server closes though a browser keeps a connection in reserve', async () => {
  await using folder = await temporaryFolder();
  const served = await serve(folder.path, '/');
  const reserve = connect(Number(new URL(served.url).port), '127.0.0.1');
  await once(reserve, 'connect');
  const closed = once(reserve.resume(), 'close');
  await served.close();
  expect(await closed).toBeDefined();
});

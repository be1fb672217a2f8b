import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/site/one-at-a-time.ts';

test('what is asked for many times at once is done once', async () => {
  let done = 0;
  const ask = oneAtATime(async () => void (done += 1), 1);
  await Promise.all([ask(), ask(), ask()]);
  expect(done).toBe(1);
  await ask();
  expect(done).toBe(2);
});

test('what is asked for while it is done is done once more, and never beside itself', async () => {
  let [running, most, done] = [0, 0, 0];
  const ask = oneAtATime(async () => {
    running += 1;
    most = Math.max(most, running);
    if (done === 0) {
      void ask();
      void ask();
    }
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    done += 1;
  }, 1);
  await ask();
  expect({ most, done }).toEqual({ most: 1, done: 2 });
});

test('what fails is told, and can be asked for again', async () => {
  let done = 0;
  const ask = oneAtATime(async () => {
    done += 1;
    if (done === 1) throw new Error('a file has gone');
  }, 1);
  await expect(ask()).rejects.toThrow('a file has gone');
  await ask();
  expect(done).toBe(2);
});

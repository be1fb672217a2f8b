import { cp, mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { besideOf } from '../src/site/swap-places.ts';
import { run, temporaryFolder } from './support/build.ts';
import { builtCase } from './support/built-case.ts';
import { afterSwap, beforeSwap, buildOf, killed, seeded, standingIn } from './support/killed.ts';

const names = ['least', 'innocent'] as const;
const sites = async () =>
  Object.fromEntries(await Promise.all(names.map(async (name) => [name, await builtCase(name)])));

test(
  'a build that is killed, at whatever moment, leaves the old site or the new one, and the next build nothing else',
  { timeout: 600_000 },
  async () => {
    await using folder = await temporaryFolder();
    const known = await sites();
    const site = join(folder.path, 'site');
    await cp(known['least'], site, { recursive: true });
    const random = seeded(7);
    // How long a build takes here, so that the moments lie all over it.
    const started = performance.now();
    expect(await run('build', buildOf('innocent', site).env)).toMatchObject({ code: 0 });
    const whole = performance.now() - started;

    let stands = 'innocent';
    let kills = 0;
    for (let turn = 0; turn < 12; turn += 1) {
      const next = names[turn % 2]!;
      const moment =
        turn === 7 ? (over: AbortSignal) => beforeSwap(site, over, random() * 50) : () => wait(random() * whole);
      if (await killed({ ...buildOf(next, site), moment })) kills += 1;
      const now = await standingIn(site, known);
      expect([stands, next], `after kill ${turn}`).toContain(now);
      stands = now;
    }
    expect(kills, 'some of them were still at work').toBeGreaterThan(3);

    expect(await run('build', buildOf('least', site).env)).toMatchObject({ code: 0 });
    expect(await standingIn(site, known)).toBe('least');
    expect(await readdir(folder.path)).toEqual(['site']);
  },
);

test('a kill that falls into the change of folders leaves the old site or the new one', async () => {
  await using folder = await temporaryFolder();
  const known = await sites();
  const site = join(folder.path, 'site');
  const workshop = join(folder.path, 'workshop');
  await cp(known['least'], site, { recursive: true });
  const random = seeded(11);
  const program = (next: string) => ({
    args: ['tests/support/change-folder.ts', known[next]!, site, workshop],
    env: {},
  });
  // How long it takes from the new site lying beside the old one to its standing in its place.
  let gap = 0;
  const measured = async (over: AbortSignal) => {
    await beforeSwap(site, over);
    const started = performance.now();
    await afterSwap(site, over);
    gap = performance.now() - started;
  };
  await killed({ ...program('innocent'), moment: measured });
  let stands = await standingIn(site, known);
  expect(stands, 'a kill that comes when the change is made').toBe('innocent');

  for (let turn = 0; turn < 16; turn += 1) {
    const next = names.find((name) => name !== stands)!;
    const made = turn % 4 === 3;
    const moment = made
      ? (over: AbortSignal) => afterSwap(site, over)
      : (over: AbortSignal) => beforeSwap(site, over, random() * gap * 1.3);
    await killed({ ...program(next), moment });
    const now = await standingIn(site, known);
    expect(made ? [next] : [stands, next], `after kill ${turn}`).toContain(now);
    stands = now;
  }
});

test('a site that was lost between the two renames is put back by the next command', async () => {
  await using folder = await temporaryFolder();
  const known = await sites();
  const site = join(folder.path, 'site');
  const { beside, old, fresh } = besideOf(site);
  for (const command of ['verify', 'build']) {
    await mkdir(beside, { recursive: true });
    await cp(known['least'], site, { recursive: true });
    await cp(known['innocent'], fresh, { recursive: true });
    await rename(site, old);
    // The build fails, so that what stands afterwards is what was put back.
    const env = command === 'build' ? { CONTENT_DIR: folder.path } : {};
    await run(command, { OUT_DIR: site, ...env });
    expect(await standingIn(site, known), command).toBe('least');
  }
});

/**
 * `node tests/bench/kills.ts [times] [--seed N]`: builds that are killed at random moments, by default 200, a quarter of
 * them while they change folders. After each, what stands must be the old site or the new one, byte for byte.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildCase } from '../support/build.ts';
import { beforeSwap, buildOf, killed, seeded, standingIn } from '../support/killed.ts';

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const times = Number(positionals[0] ?? 200);
const random = seeded(Number(values.seed));
const folder = await mkdtemp(join(tmpdir(), 'on-record-kills-'));
const names = ['least', 'innocent'] as const;
const outcomes = { 'still the old site': 0, 'the new site': 0, 'ended before the kill': 0, wrong: 0 };

try {
  const sites = Object.fromEntries(names.map((name) => [name, join(folder, name)]));
  const site = join(folder, 'site');
  const started = performance.now();
  for (const name of names) await buildCase(name, join(folder, name));
  let whole = (performance.now() - started) / names.length;
  await buildCase(names[0], site);

  let stands: string = names[0];
  for (let turn = 0; turn < times; turn += 1) {
    const next = names.find((name) => name !== stands) ?? names[0];
    const later = random();
    const moment =
      turn % 4 === 3 ? (over: AbortSignal) => beforeSwap(site, over, later * 200) : () => wait(later * whole);
    const begun = performance.now();
    const running = await killed({ ...buildOf(next, site), moment });
    const now = await standingIn(site, sites);
    if (now !== stands && now !== next) {
      outcomes.wrong += 1;
      console.error(`kill ${turn + 1} left ${now}`);
      break;
    }
    if (!running) {
      outcomes['ended before the kill'] += 1;
      // The machine was busier before; later moments would come too late as well.
      whole = Math.min(whole, performance.now() - begun);
    }
    outcomes[now === next ? 'the new site' : 'still the old site'] += 1;
    stands = now;
    if ((turn + 1) % 20 === 0) console.log(`${turn + 1} kills: ${JSON.stringify(outcomes)}`);
  }
  console.log(
    `${times} kills, seed ${values.seed}, one build takes ${Math.round(whole)} ms: ${JSON.stringify(outcomes)}`,
  );
  if (outcomes.wrong > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

import { Mistake } from './mistake.ts';

/**
 * The time for which a site is built, in milliseconds of Unix time: the only place where the project reads a clock, and
 * it is asked only where something waits for its day.
 *
 * @param env `SOURCE_DATE_EPOCH` in seconds (https://reproducible-builds.org/specs/source-date-epoch/), by which a build
 *   can be made again as it was
 * @throws Mistake where that is no such number
 */
export function nowFrom(env: NodeJS.ProcessEnv = process.env): number {
  const given = env['SOURCE_DATE_EPOCH'];
  if (!given) return Date.now();
  // The last second of the year 9999.
  if (/^\d+$/.test(given) && Number(given) <= 253_402_300_799) return Number(given) * 1000;
  throw new Mistake(`SOURCE_DATE_EPOCH must be seconds since 1970, such as 1796083200; found ${JSON.stringify(given)}`);
}

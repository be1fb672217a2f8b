import { parseArgs } from 'node:util';
import { type Generator, generators } from './site.ts';

/** What the bench can do, by the name of the option that asks for it. */
export const parts = {
  builds: 'our builds beside bare Astro, Eleventy and Hugo, cold and after an edit',
  chart: 'what one more chart costs, with all its files',
  dev: 'how soon an edit is seen on a page of the dev server',
  profile: 'what a cold build of ours spends its time on',
  lighthouse: 'what Lighthouse says of the cover, a chapter and a chart page of The List',
} as const;
export type Part = keyof typeof parts;

/** Fewer chapters would not use the whole record, and what is not used is a problem of the content. */
const fewest = 10;

/** What the bench is asked for. */
export interface Asked {
  /** Numbers of chapters, each once. */
  sizes: number[];
  /** How often each edit is measured. */
  runs: number;
  generators: Generator[];
  parts: Part[];
}

export const help = `npm run bench -- [chapters …] [--runs N] [--only ${Object.keys(generators).join(',')}] ${Object.keys(
  parts,
)
  .map((part) => `[--${part}]`)
  .join(' ')}

  chapters      the sizes that are built: 10, 100 and 1,000 unless others are named; at least ${fewest}
  --runs N      how often each edit is measured, 1 unless another number is given
  --only …      the generators that are measured, with commas between them
${Object.entries(parts)
  .map(([part, what]) => `  --${part}`.padEnd(16) + what)
  .join('\n')}
                without any of these five, all of them`;

/**
 * Reads the arguments of the bench.
 *
 * @returns what they ask for; nothing where they ask for help
 * @throws Error on an option that there is not, or a value that it does not take
 */
export function askedIn(args: readonly string[]): Asked | undefined {
  const flags = Object.fromEntries([...Object.keys(parts), 'help'].map((part) => [part, { type: 'boolean' as const }]));
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string' }, only: { type: 'string' }, ...flags },
    allowPositionals: true,
  }) as { values: Record<string, string | boolean | undefined>; positionals: string[] };
  if (values['help']) return undefined;
  const named = (Object.keys(parts) as Part[]).filter((part) => values[part]);
  return {
    sizes: [
      ...new Set(
        (positionals.length > 0 ? positionals : ['10', '100', '1000']).map((size) => wholeNumber(size, fewest)),
      ),
    ],
    runs: wholeNumber(String(values['runs'] ?? 1), 1),
    generators: generatorsIn(values['only'] as string | undefined),
    parts: named.length > 0 ? named : (Object.keys(parts) as Part[]),
  };
}

function generatorsIn(only: string | undefined): Generator[] {
  const all = Object.keys(generators) as Generator[];
  const chosen = only?.split(',') ?? all;
  const unknown = chosen.find((name) => !all.includes(name as Generator));
  if (unknown !== undefined) throw new Error(`expected some of ${all.join(', ')}, found ${JSON.stringify(unknown)}`);
  return all.filter((name) => chosen.includes(name));
}

function wholeNumber(argument: string, least: number): number {
  const number = Number(argument);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Error(`expected a whole number of at least ${least}, found ${JSON.stringify(argument)}`);
}

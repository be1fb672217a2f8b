import { createRequire } from 'node:module';
import { availableParallelism, cpus } from 'node:os';
import type { Measurement } from './measure.ts';

/** What the runs with one number of chapters took. */
export interface Outcome {
  chapters: number;
  ours: Measurement[];
  bare: Measurement[];
}

const columns = [
  'chapters',
  'runs',
  'ours s',
  'bare s',
  'ours/bare',
  'ours/bare CPU',
  'ours ms a chapter',
  'ours MB',
  'bare MB',
];

/** What was measured on, and the names of the columns. */
export function header(): string {
  const { version } = createRequire(import.meta.url)('astro/package.json') as { version: string };
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`;
  return `node ${process.version}, astro ${version}, ${machine}; cold builds, medians, peak memory of the largest process

${columns.join('  ')}`;
}

/** The line of one outcome. */
export function row({ chapters, ours, bare }: Outcome): string {
  const seconds = median(ours, 'seconds');
  const cells = [
    chapters.toLocaleString('en'),
    ours.length,
    seconds.toFixed(2),
    median(bare, 'seconds').toFixed(2),
    ratio(ours, bare, 'seconds').toFixed(2),
    ratio(ours, bare, 'processor').toFixed(2),
    ((seconds / chapters) * 1000).toFixed(1),
    megabytesOf(ours).toFixed(0),
    megabytesOf(bare).toFixed(0),
  ];
  return cells.map((cell, n) => String(cell).padStart(columns[n]?.length ?? 0)).join('  ');
}

/** Whether the targets hold, as far as their numbers of chapters were measured. */
export function verdicts(outcomes: readonly Outcome[]): string {
  return outcomes
    .flatMap(({ chapters, ours, bare }) => {
      const times = ratio(ours, bare, 'seconds');
      const verdict = (target: string, found: string, holds: boolean) =>
        `${holds ? 'holds ' : 'missed'}  ${chapters.toLocaleString('en')} chapters: ${target}; measured ${found}`;
      if (chapters === 3) return [verdict('at most 3 times bare Astro', times.toFixed(2), times <= 3)];
      if (chapters !== 1000) return [];
      return [
        verdict('aim of 1.3 times bare Astro', times.toFixed(2), times <= 1.3),
        verdict('under 1,300 MB', megabytesOf(ours).toFixed(0), megabytesOf(ours) < 1300),
      ];
    })
    .map((line) => `\n${line}`)
    .join('');
}

type Timing = 'seconds' | 'processor';

function ratio(ours: readonly Measurement[], bare: readonly Measurement[], timing: Timing): number {
  return median(ours, timing) / median(bare, timing);
}

function median(runs: readonly Measurement[], timing: Timing): number {
  const sorted = runs.map((run) => run[timing]).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

function megabytesOf(runs: readonly Measurement[]): number {
  return Math.max(...runs.map(({ memory }) => memory)) / 1e6;
}

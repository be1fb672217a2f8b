import { type DecidedBudgets, pageBudgets, type PageKind } from './budgets.ts';
import { partNames } from './page-parts.ts';
import type { Excess, PageWeight } from './weight.ts';

const inBytes = new Intl.NumberFormat('en').format;
const nameOf = (page: string) => page || 'the front page';

/** How many pages of a kind are listed, and how many of those that are too heavy. */
const most = 3;
const mostProblems = 10;

/** The pages that are listed, those of each kind together: for them the weights of their parts are asked. */
export function heaviest(weights: readonly PageWeight[]): PageWeight[][] {
  return (Object.keys(pageBudgets) as PageKind[]).map((kind) =>
    weights
      .filter((weight) => weight.kind === kind)
      .sort((a, b) => b.html - a.html || (a.page < b.page ? -1 : 1))
      .slice(0, most),
  );
}

/** A table of the heaviest pages of each kind, in gzipped bytes. */
export function weightTable(weights: readonly PageWeight[]): string {
  const head = ['Pages by weight, gzipped', 'HTML', ...partNames, 'to the end'];
  const rows = heaviest(weights).flatMap((shown) => {
    const others = weights.filter(({ kind }) => kind === shown[0]?.kind).length - shown.length;
    return [
      ...shown.map(({ page, html, parts, whole }) => [
        nameOf(page),
        ...[html, ...partNames.map((part) => parts?.[part] ?? 0), whole].map(inBytes),
      ]),
      ...(others > 0 ? [[`  and ${inBytes(others)} lighter of this kind`]] : []),
    ];
  });
  const total = weights.reduce((sum, { html }) => sum + html, 0);
  return columns([head, ...rows, [`${inBytes(weights.length)} pages`, inBytes(total)]]);
}

function columns(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]!) : cell.padStart(widths[n]!))).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

/**
 * Says what is over budget, what has grown since the last build that was within, and what an editor can do.
 *
 * @param before the weights of that build, where there was one
 */
export function overBudget(excesses: readonly Excess[], before: readonly PageWeight[] | undefined): string {
  const told = excesses.slice(0, mostProblems).map(({ weight, of, budget }) => {
    const { name, instead, decision } = remedies[of];
    const old = before?.find(({ page }) => page === weight.page);
    const over = `${inBytes(weight[of])} bytes ${name}, ${inBytes(weight[of] - budget)} over its budget of ${inBytes(budget)}`;
    return [
      `${nameOf(weight.page)} is too heavy: ${over}`,
      `    ${growth(weight, old, of)}`,
      `    ${instead}`,
      ...(decision ? [decided(decision, weight[of])] : []),
    ].join('\n');
  });
  const more = excesses.length - told.length;
  return [...told, ...(more > 0 ? [`and ${inBytes(more)} more are too heavy.`] : [])].join('\n');
}

/** What an editor can decide instead, and what readers lose by it. */
interface Decision {
  key: keyof DecidedBudgets;
  what: string;
  loss: string;
}

const remedies: Record<Excess['of'], { name: string; instead: string; decision?: Decision }> = {
  html: {
    name: 'of HTML',
    instead: 'Split it, show one chart less in it, or tell a part of it elsewhere.',
    decision: { key: 'chapter', what: 'chapters', loss: 'they then take a round trip more' },
  },
  scripts: { name: 'of scripts', instead: 'Let what the script does wait until a reader asks for it.' },
  fonts: {
    name: 'of fonts',
    instead: 'Use letters of fewer scripts in it.',
    decision: { key: 'fonts', what: 'fonts', loss: 'on a bad line letters then change later' },
  },
  whole: {
    name: 'when it is read to its end',
    instead: 'Make its pictures smaller, or show fewer.',
    decision: { key: 'whole', what: 'chapters', loss: 'they then take longer on a bad line' },
  },
};

function decided({ key, what, loss }: Decision, weight: number): string {
  const enough = Math.ceil(weight / 1000) * 1000;
  return `    Or decide that ${what} may be as heavy, in documentary.yaml (${loss}):\n        budgets:\n          ${key}: ${enough}`;
}

function growth(now: PageWeight, old: PageWeight | undefined, of: Excess['of']): string {
  const files = { scripts: now.scripts, fonts: now.fonts };
  const parts: Record<string, number> =
    of === 'html' ? (now.parts ?? {}) : of === 'whole' ? { HTML: now.html, ...files } : {};
  const inside = Object.entries({ ...parts, ...(of === 'whole' && { 'pictures and other files': othersOf(now) }) });
  if (!old) return inside.length === 0 ? 'The page is new.' : `The page is new. In it: ${listed(inside)}.`;
  const was: Record<string, number> =
    of === 'html'
      ? (old.parts ?? {})
      : { HTML: old.html, scripts: old.scripts, fonts: old.fonts, 'pictures and other files': othersOf(old) };
  if (of === 'html' && !old.parts) return `It was ${inBytes(old.html)} in the last build. In it: ${listed(inside)}.`;
  const grown = inside.map(([name, weight]) => [name, weight - (was[name] ?? 0)] as const).filter(([, by]) => by > 0);
  if (grown.length > 0) return `Since the last build grew: ${listed(grown, '+')}.`;
  return `Nothing has grown since the last build; it was ${inBytes(old[of])} then.`;
}

const othersOf = ({ whole, html, scripts, fonts }: PageWeight) => whole - html - scripts - fonts;

function listed(parts: readonly (readonly [string, number])[], sign = ''): string {
  return parts
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([name, weight]) => `${name} ${sign}${inBytes(weight)}`)
    .join(', ');
}

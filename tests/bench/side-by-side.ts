import { editNames, edits, type EditName } from './edits.ts';
import { faultsOf } from './faults.ts';
import { measure, type Measurement } from './measure.ts';
import { digestsOf, unlike } from './same-bytes.ts';
import { type Generator, generators, type Site } from './site.ts';

/** What the builds of one generator took: without caches, and with them after each edit. */
export type Timed = Record<'cold' | EditName, Measurement[]>;

/** What was measured with one number of chapters. */
export interface Outcome {
  chapters: number;
  timed: ReadonlyMap<Generator, Timed>;
  /** What of our sites was not, after an edit, as a cold build of the same content makes it. */
  stale: string[];
}

/** How the bench goes about it. */
export interface Course {
  /** How often each edit is measured. */
  runs: number;
  signal: AbortSignal;
  /** Tells whoever waits what is being done. */
  say(doing: string): void;
}

/**
 * Builds one documentary with several generators, cold and after each edit. They take turns, so that a busy machine
 * slows all of them, and every build of ours after an edit is held against a cold one of the same content.
 *
 * @param content the content folder, which is edited
 * @param sites the same documentary, once for each generator
 * @throws Error where a build fails or its pages are wrong
 */
export async function sideBySide(
  chapters: number,
  content: string,
  sites: readonly Site[],
  { runs, signal, say }: Course,
): Promise<Outcome> {
  const timed = new Map<Generator, Timed>(
    sites.map(({ generator }) => [generator, { cold: [], text: [], title: [], count: [] }]),
  );
  const stale: string[] = [];
  const build = async (site: Site, kind: keyof Timed) => {
    say(
      `${chapters.toLocaleString('en')} chapters, ${generators[site.generator]}, ${kind === 'cold' ? kind : `after an edit (${kind})`}`,
    );
    timed.get(site.generator)![kind].push(await measure(site, kind === 'cold' ? 'cold' : 'warm', signal));
    const faults = await faultsOf(site, content);
    if (faults.length > 0)
      throw new Error(`${generators[site.generator]} is wrong:\n${faults.slice(0, 10).join('\n')}`);
  };

  const ours = sites.find(({ generator }) => generator === 'ours');
  const others = sites.filter((site) => site !== ours);
  for (const site of sites) await site.take();
  if (ours) await build(ours, 'cold');
  for (const edit of Array.from({ length: runs }, () => editNames).flat()) {
    for (const site of others) await build(site, 'cold');
    await edits[edit].make(content);
    for (const site of others) {
      await site.take();
      await build(site, edit);
    }
    if (!ours) continue;
    await ours.take();
    await build(ours, edit);
    const edited = await digestsOf(ours.output);
    await build(ours, 'cold');
    const differing = unlike(edited, await digestsOf(ours.output));
    stale.push(...differing.map((file) => `after an edit (${edit}): ${file}`));
  }
  return { chapters, timed, stale };
}

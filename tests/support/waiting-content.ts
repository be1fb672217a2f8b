import { type Files, smallContent } from './small-content.ts';

/** A chapter that has a thing of each kind to itself, and shares others with its neighbours. */
export interface Part {
  /** One small letter. */
  id: string;
  /** What its front matter says of its publication: `draft: true`. */
  mark?: string;
  /** The shared things that it uses too. */
  shares: readonly string[];
}

const front = (id: string, mark = '') => `---
title: Chapter ${id}
description: Of ${id}.
published: 2021
${mark}
---
`;

/**
 * A documentary of chapters each of which shows a chart of its own counts and a timeline of its own event, gives a count,
 * uses a term and has a picture of its own, with a correction of that count. The record has what these chapters use and
 * nothing else.
 */
export function waitingContent(parts: readonly Part[], charts: Files = {}): Files {
  const shared = [...new Set(parts.flatMap(({ shares }) => shares))].sort();
  const own = parts.map(({ id }) => id);
  const entries = (ids: readonly string[], entry: (id: string) => string) =>
    ids.length > 0 ? ids.map((id) => `${entry(id)}\n`).join('') : undefined;
  const files: Record<string, string | undefined> = {
    'documentary.yaml': smallContent['documentary.yaml']!.replace(
      '  - first\n',
      own.map((id) => `  - ${id}\n`).join(''),
    ),
    'counts.yaml': entries(
      [...own.flatMap((id) => [`given-${id}`, `drawn-${id}`]), ...shared],
      (id) =>
        `${id}: { value: 1, bound: exactly, unit: { one: ship, other: ships }, label: Of ${id}, rule: Each., claimant: me, source: of-${id}, asOf: 2021, standing: established }`,
    ),
    'sources.yaml': entries(
      [
        ...own.flatMap((id) => [`of-given-${id}`, `of-drawn-${id}`, `of-event-${id}`]),
        ...shared.map((id) => `of-${id}`),
      ],
      (id) => `${id}: { publisher: Paper, title: About ${id}, address: https://paper.example/${id}, date: 2021 }`,
    ),
    'terms.yaml': entries(own, (id) => `term-${id}: { term: Word ${id}, definition: What ${id} is. }`),
    'events.yaml': entries(own, (id) => `event-${id}: { date: 2021, title: Day of ${id}, sources: [of-event-${id}] }`),
    'corrections.yaml': entries(
      own,
      (id) => `- { date: 2022, count: given-${id}, said: none in ${id}, right: '{given-${id}}', why: Mistaken. }`,
    ),
    ...charts,
  };
  for (const { id, mark, shares } of parts) {
    const counts = [`drawn-${id}`, ...shares];
    files[`charts/bars-${id}.yaml`] = `form: bars\ntitle: Bars of ${id}\ntakeaway: See ${id}.\ncounts: [${counts}]\n`;
    files[`charts/line-${id}.yaml`] =
      `form: timeline\ntitle: Line of ${id}\ntakeaway: See the line of ${id}.\nevents: [event-${id}]\n`;
    files[`chapters/${id}.mdx`] =
      `${front(id, mark)}\nIt was <Count id="given-${id}" /> of the <Term id="term-${id}" />, by ${id}.\n\n<Chart id="bars-${id}" />\n\n<Chart id="line-${id}" />\n\n![A drawing of a ship, number ${'i'.repeat(id.charCodeAt(0) - 96)}](${id}.png)\n`;
    files[`chapters/${id}.png`] = '';
  }
  return Object.fromEntries(Object.entries(files).filter((file): file is [string, string] => file[1] !== undefined));
}

import { at, chartIds, countIds, sourceIds, termIds } from './record.ts';

const words =
  'the office the ledger a witness who was said that nobody had seen of the papers in which both names stand under one date and later another hand wrote it down again for a clerk whose book was kept by an officer until the end of that winter when they asked to read what it held about the letters from'.split(
    ' ',
  );

/**
 * A chapter of about 600 words: eight paragraphs with mentions of the record, a denial and three charts.
 *
 * @param id of the chapter, which its title repeats
 * @param n its number from 0, from which everything else follows
 */
export function chapterText(id: string, n: number): string {
  const word = wordsFrom(n);
  const sentence = (length: number) => {
    const text = Array.from({ length }, word).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  };
  const paragraph = (k: number) =>
    [
      `${sentence(16)} <Count id="${at(countIds, n + 3 * k)}" /> ${Array.from({ length: 12 }, word).join(' ')}.`,
      `<Cite id="${at(sourceIds, n + k)}" /> ${sentence(18)}, *${word()} ${word()}*, ${word()}`,
      `<Term id="${at(termIds, n + 2 * k)}">${word()} ${word()}</Term> ${Array.from({ length: 14 }, word).join(' ')}.`,
      `<Cite id="${at(sourceIds, n + k + 1)}" />`,
    ].join(' ');
  const chart = (k: number) => `<Chart id="${at(chartIds, n + 7 * k)}" />`;

  return `---
title: The story of ${id}
description: ${sentence(14)}.
published: 2026-11
---

${paragraph(0)}

${paragraph(1)}

${chart(0)}

## ${sentence(4)}

${paragraph(2)}

<Denial by="The firm">

${sentence(20)}.<Cite id="${at(sourceIds, n)}" />

</Denial>

${paragraph(3)}

${chart(1)}

## ${sentence(5)}

${paragraph(4)}

- ${sentence(9)}
- ${sentence(9)}

${paragraph(5)}

${chart(2)}

${paragraph(6)}

${paragraph(7)}
`;
}

/** Words one after another, the same for the same seed. */
function wordsFrom(seed: number): () => string {
  let state = seed + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return at(words, state >>> 16);
  };
}

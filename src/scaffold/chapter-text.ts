/**
 * A chapter that was just begun. Its only words are its title; the comment is seen by nobody but its editor.
 *
 * @param front the lines of its front matter
 */
export function chapterText(front: readonly string[]): string {
  return `---
${front.join('\n')}
---

{/* Write here, in Markdown, and take this line out. A figure is never typed: <Count id="…" /> takes it from counts.yaml, and <Cite id="…" /> behind the sentence names its source. <Chart id="…" /> shows a chart. */}
`;
}

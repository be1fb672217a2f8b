/**
 * Any text as code in GitHub's Markdown, where nothing in it is markup, a mention or a link: a block, whose fence is
 * longer than every row of backticks in it (CommonMark 0.31.2, 4.5).
 */
export function codeBlock(text: string): string {
  const fence = '`'.repeat(Math.max(3, longest(text) + 1));
  return `${fence}text\n${text}\n${fence}`;
}

/** The same within a line (CommonMark 0.31.2, 6.1). */
export function codeSpan(text: string): string {
  const fence = '`'.repeat(longest(text) + 1);
  const line = text.replaceAll(/\s+/g, ' ');
  // A space inside is taken off again, and keeps backticks of the text from the fence.
  return /^[` ]|[` ]$/.test(line) ? `${fence} ${line} ${fence}` : fence + line + fence;
}

function longest(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

/** Plain words as Markdown: what stands in backticks stays as it is, and signs elsewhere mean nothing but themselves. */
export function plain(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[\\*_<>[\]|]/g, '\\$&')))
    .join('');
}

/** Something that an editor types, inside a line. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** Lines that an editor types or reads in a terminal. */
export function block(text: string, language: string): string {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

/** A table; a bar inside a cell is escaped. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What stands at the head of a file that is made as a whole. */
export function madeFrom(...sources: readonly string[]): string {
  return `<!-- Made by npm run docs from ${sources.join(' and ')}: change it there. -->`;
}

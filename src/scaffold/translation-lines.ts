import type { Part } from './translation-parts.ts';
import { quoted } from './written.ts';

/** How wide a comment is at most, so that it can be read beside what it is about. */
const width = 110;

/** The lines of what a translation is to say: each key empty, below the words of the original as a comment. */
export function linesOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part): string[] => {
    const head = `${valueOf(part.key)}:`;
    switch (part.kind) {
      case 'text':
        return [...comment(part.original), head];
      case 'forms':
        return [
          ...comment(part.original),
          head,
          ...part.forms.map(
            ({ name, example }) => `  ${name}: # ${example ?? 'the language has no such form: write it as the other'}`,
          ),
        ];
      case 'sign':
        return [`${head} ${valueOf(part.value)}`];
      case 'group':
        return [head, ...indented(linesOf(part.parts))];
      case 'list':
        return [head, ...indented(part.items.flatMap(itemLines))];
    }
  });
}

/** The lines of an entry of a list. */
export function itemLines(parts: readonly Part[]): string[] {
  const lines = linesOf(parts);
  const first = lines.findIndex((line) => !line.startsWith('#'));
  if (first === -1) return ['- {}'];
  return lines.map((line, index) => `${index < first ? '' : index === first ? '- ' : '  '}${line}`);
}

/** The same between braces, without comments. */
export function flowOf(parts: readonly Part[]): string {
  return `{ ${pairsOf(parts)} }`;
}

/** What stands between these braces. */
export function pairsOf(parts: readonly Part[]): string {
  const said = (part: Part): string => {
    switch (part.kind) {
      case 'text':
        return 'null';
      case 'forms':
        return `{ ${part.forms.map(({ name }) => `${name}: null`).join(', ')} }`;
      case 'sign':
        return valueOf(part.value);
      case 'group':
        return flowOf(part.parts);
      case 'list':
        return `[${part.items.map(flowOf).join(', ')}]`;
    }
  };
  return parts.map((part) => `${valueOf(part.key)}: ${said(part)}`).join(', ');
}

/** An id or a date as YAML reads it: what would be a number and is none stands in quotation marks. */
function valueOf(value: string | number): string {
  return typeof value === 'string' ? quoted(value) : String(value);
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** The words of the original, on as many lines as they take. */
function comment(original: string): string[] {
  const lines = [''];
  for (const word of `original: ${original}`.trim().split(/\s+/)) {
    if (lines.at(-1)!.length + word.length > width) lines.push('');
    lines.push(`${lines.pop()!} ${word}`);
  }
  return lines.filter((line) => line !== '').map((line) => `#${line}`);
}

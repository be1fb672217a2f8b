import type { Citation } from './citation.ts';

/**
 * A citation as an entry for BibTeX and biblatex, in UTF-8. It is of the type `incollection`, the one whose styles print
 * a title, the whole it belongs to and its publisher; the months are BibTeX's own abbreviations.
 */
export function bibtexOf(item: Citation): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields: Record<string, string | undefined> = {
    // The second braces keep a style from taking a name apart, and from changing the case of a title.
    author: `{{${escaped(item.author[0].literal)}}}`,
    title: `{{${escaped(item.title)}}}`,
    booktitle: `{{${escaped(item['container-title'])}}}`,
    publisher: `{{${escaped(item.publisher)}}}`,
    year: braced(year),
    month: months[(month ?? 0) - 1],
    day: braced(day),
    url: `{${item.URL.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`,
    language: `{${item.language}}`,
    abstract: `{${escaped(item.abstract)}}`,
    note: `{${escaped(item.note)}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@incollection{${item.id},\n${lines.join(',\n')}\n}\n`;
}

function braced(number: number | undefined): string | undefined {
  return number === undefined ? undefined : `{${number}}`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// BibTeX counts braces even behind a backslash, so those of a text have names instead.
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text on one line that TeX prints as it stands: no command, and no two signs that it would draw as one. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\{}~^&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replaceAll(/([-`'])(?=\1)/g, '$1{}');
}

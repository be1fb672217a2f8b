import type { Citation } from './citation.ts';

/** The reference types of RIS, by those of CSL. */
const types = { figure: 'FIGURE', webpage: 'ELEC' } as const satisfies Record<Citation['type'], string>;

/**
 * A citation in the format RIS of 2011, one tag a line. RIS has no escapes: what would end a line becomes a space.
 */
export function risOf(item: Citation): string {
  const [year, ...rest] = item.issued?.['date-parts'][0] ?? [];
  const [month = '', day = ''] = rest.map((part) => String(part).padStart(2, '0'));
  const tags: Record<string, string | undefined> = {
    TY: types[item.type],
    ID: item.id,
    AU: item.author[0].literal,
    TI: item.title,
    T2: item['container-title'],
    PB: item.publisher,
    PY: year?.toString(),
    DA: year === undefined ? undefined : `${year}/${month}/${day}/`,
    M3: item.genre,
    UR: item.URL,
    LA: item.language,
    AB: item.abstract,
    N1: item.note,
  };
  const lines = Object.entries(tags).flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

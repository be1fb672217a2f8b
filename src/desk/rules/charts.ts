import { canDraw, chartAnchor, type Problem } from '../../documentary/index.ts';
import { type Drafts, writtenIn } from '../drafts.ts';

/** A chart asks only for what its form can draw, and stands in a chapter once. */
export function charts(drafts: Drafts): Problem[] {
  const { charts: specs, counts } = drafts;
  const undrawable = [...specs.values()].flatMap(({ entry, placeOf }) => {
    if (entry?.form !== 'dots') return [];
    return entry.counts.flatMap((id, index): Problem[] => {
      const value = counts.get(id)?.entry?.value;
      if (value === undefined || canDraw(entry.form, value)) return [];
      return [
        {
          kind: 'undrawable-chart',
          ...placeOf(['counts', index]),
          message: `\`${id}\` is ${value}: dots stand for whole units, ten million at the most.`,
          hint: 'Draw this count as `form: bars` or `form: circles`.',
        },
      ];
    });
  });
  const twice = writtenIn(drafts).flatMap(({ body }) => {
    const shown = new Set<string>();
    return body.tags.flatMap(({ name, attributes, file, line, column }): Problem[] => {
      const id = attributes.get('id');
      if (name !== 'Chart' || typeof id !== 'string') return [];
      if (!shown.has(id)) {
        shown.add(id);
        return [];
      }
      return [
        {
          kind: 'duplicate-chart',
          file,
          line,
          column,
          message: `The chart \`${id}\` stands in this chapter already.`,
          hint: `Link to it: [the chart above](#${chartAnchor(id)}).`,
        },
      ];
    });
  });
  return [...undrawable, ...twice];
}

import type { Count, Standing } from '../../src/documentary/index.ts';
import { type Mark, onCounts } from './drawings.ts';
import type { Face } from './face.ts';

/** The standing of each count as its mark is classed, filled and outlined. */
export const paints: Face = (record) =>
  onCounts(record, (count, { form }, { highlight = [] }) => [
    {
      fact: 'standing by class',
      due: highlight.length === 0 || highlight.includes(count.id) ? count.standing : `${count.standing} aside`,
      read: ({ element }) => element.getAttribute('class') ?? '',
    },
    {
      fact: 'standing by paint',
      due: count.value > 0 ? count.standing : 'none',
      read: (mark) => (form === 'dots' ? dotPaint(mark) : shapePaint(mark, count)),
    },
  ]);

/** How a dot of each standing is made. */
function dotPaint({ element }: Mark): Standing | 'none' | undefined {
  const [dot] = element.querySelector('pattern')?.children ?? [];
  if (!dot) return 'none';
  if (dot.localName === 'path') return 'disputed';
  return dot.getAttribute('fill') === 'none' ? 'alleged' : 'established';
}

/** How the fill and the outline of a bar or a circle tell a standing. */
function shapePaint({ element, drawing }: Mark, { standing }: Count): Standing | 'none' | undefined {
  const shape = [...element.children].find(({ localName }) => localName === 'path' || localName === 'circle');
  const fill = shape?.getAttribute('fill');
  if (!shape || fill === undefined) return 'none';
  if (fill === 'currentColor') return 'established';
  const hatch = /^url\(#(.+)\)$/.exec(fill ?? '')?.[1];
  if (hatch !== undefined) {
    const defined = [...drawing.querySelectorAll('pattern')].some(({ id }) => id === hatch);
    return defined ? 'alleged' : undefined;
  }
  // In so small a circle a hatching cannot be seen: it is empty, which says that it is not established.
  if (Number(shape.getAttribute('r') ?? Infinity) < 6) return standing === 'established' ? undefined : standing;
  return 'disputed';
}

/** Where the parts of each mark of a drawing stand, in px of the screen from the corner of the drawing. */
export interface Places {
  form: string | undefined;
  marks: ReadonlyMap<string, { whole: DOMRect; parts: DOMRect[] }>;
}

const timing = { duration: 400, easing: 'ease-in-out' } as const;

/** How far a shape may be stretched on its way; strokes and hatching would swell too much beyond, so it fades in. */
const mostStretch = 4;

/** The places of the marks of a drawing; undefined where nothing is to move: it is not seen, or the reader wants no motion. */
export function placesIn(drawing: SVGSVGElement): Places | undefined {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
  if (drawing.getClientRects().length === 0) return undefined;
  const place = placer(drawing);
  const marks = marksOf(drawing).map(
    ({ id, group }) => [id, { whole: place(group), parts: partsOf(group).map(place) }] as const,
  );
  return { form: drawing.dataset['form'], marks: new Map(marks) };
}

/**
 * Lets the marks of a new drawing come from where they stood in the old one, by transform and opacity alone. Nothing is
 * written into the drawing: it is at once what it will be, and the next drawing ends the motion by taking its place.
 *
 * @param drawing the new drawing, in the page
 * @param before where the marks of the old one stood
 */
export function glide(drawing: SVGSVGElement, before: Places): void {
  const place = placer(drawing);
  const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width || 1;
  const come = (element: Element, from: Keyframe) => element.animate([from, {}], timing);
  for (const child of drawing.children) if (!child.matches('[data-mark], desc, defs')) come(child, { opacity: 0 });
  for (const { id, group } of marksOf(drawing)) {
    const old = before.marks.get(id);
    const parts = partsOf(group);
    if (!old) come(group, { opacity: 0 });
    else if (before.form === drawing.dataset['form'] && old.parts.length === parts.length) {
      for (const [index, part] of parts.entries())
        come(part, start(part, old.parts[index] ?? old.whole, place(part), scale));
    } else come(group, { ...moved(group, old.whole, place(group), scale), opacity: 0 });
  }
}

function placer(drawing: Element): (element: Element) => DOMRect {
  const corner = drawing.getBoundingClientRect();
  return (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return new DOMRect(x - corner.x, y - corner.y, width, height);
  };
}

function marksOf(drawing: Element): { id: string; group: Element }[] {
  const groups = Array.from(drawing.querySelectorAll<SVGGElement>('[data-mark]'));
  return groups.map((group) => ({ id: group.dataset['mark'] ?? '', group }));
}

function partsOf(group: Element): Element[] {
  return Array.from(group.children).filter(({ localName }) => localName !== 'pattern');
}

/** How a part looks where it was: a shape as large as it was, everything else only moved. */
function start(part: Element, from: DOMRect, to: DOMRect, scale: number): Keyframe {
  if (!part.matches('path, rect, circle')) return moved(part, from, to, scale);
  const [across, down] = [stretch(from.width, to.width), stretch(from.height, to.height)];
  if (Math.max(across, down, 1 / across, 1 / down) > mostStretch) return { opacity: 0 };
  const back = `translate(${-to.x / scale}px, ${-to.y / scale}px)`;
  return { transform: `translate(${from.x / scale}px, ${from.y / scale}px) scale(${across}, ${down}) ${back}` };
}

function stretch(from: number, to: number): number {
  return from > 0 && to > 0 ? from / to : 1;
}

/** How an element looks that has only been moved; lines of text and what goes with them keep to the side they start at. */
function moved(element: Element, from: DOMRect, to: DOMRect, scale: number): Keyframe {
  const across = getComputedStyle(element).direction === 'rtl' ? from.right - to.right : from.x - to.x;
  return { transform: `translate(${across / scale}px, ${(from.y - to.y) / scale}px)` };
}

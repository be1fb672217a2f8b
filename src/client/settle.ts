/**
 * Keeps a page in a frame from swinging between two heights. Where a host makes the frame a little lower than it was
 * asked to (a border inside its box, say), a scrollbar comes, the lines break sooner, the page asks for more, the
 * scrollbar goes, and so on without end. So a height that was given once is not taken back to while nothing else
 * changes: the frame stays a little too high, and still.
 *
 * @returns what height to ask for, given the height of the content and a view: whatever else a height depends on
 */
export function settling(): (height: number, view: string) => number {
  let last = 0;
  let before = '';
  const given = new Set<number>();
  return (height, view) => {
    if (view !== before) given.clear();
    before = view;
    if (height > last || !given.has(height)) last = height;
    given.add(last);
    return last;
  };
}

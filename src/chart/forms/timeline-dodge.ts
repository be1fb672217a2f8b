/**
 * Moves things that want a place on a line apart, each as little as it can, keeping their order.
 *
 * @param wanted where each wants to start, in px, ascending
 * @param lengths how much of the line each takes, in px, the gap after it included
 * @param end where the line ends, in px; it has to be at least as long as all lengths together
 * @returns where each starts; none overlaps another
 */
export function dodge(wanted: readonly number[], lengths: readonly number[], end: number): number[] {
  const blocks: { start: number; length: number; pull: number; members: number[] }[] = [];
  const settle = (block: (typeof blocks)[number]) => {
    const ideal = block.pull / block.members.length;
    block.start = Math.max(0, Math.min(ideal, end - block.length));
  };
  wanted.forEach((place, index) => {
    let block = { start: 0, length: lengths[index] ?? 0, pull: place, members: [index] };
    settle(block);
    for (let last = blocks.at(-1); last && last.start + last.length > block.start; last = blocks.at(-1)) {
      blocks.pop();
      // A member of the later block wants the block to start so much higher as it stands lower in it.
      const pull = last.pull + block.pull - last.length * block.members.length;
      block = { start: 0, length: last.length + block.length, pull, members: [...last.members, ...block.members] };
      settle(block);
    }
    blocks.push(block);
  });
  return blocks.flatMap(({ start, members }) => {
    let next = start;
    return members.map((index) => {
      const place = next;
      next += lengths[index] ?? 0;
      return place;
    });
  });
}

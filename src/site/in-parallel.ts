// As many files as the thread pool of Node reads at once, and some more that wait for their turn.
const atOnce = 16;

/** Does something with each of many items, several at a time, and ends when all are done or one has failed. */
export async function inParallel<T>(items: readonly T[], act: (item: T) => Promise<unknown>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < items.length) await act(items[next++] as T);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

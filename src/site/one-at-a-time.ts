import { setTimeout } from 'node:timers/promises';

/**
 * Lets an act run alone, a while after it was asked for: asked for again until it begins, it runs once for all; asked for
 * while it runs, once more afterwards.
 *
 * @param act what is done; where it throws, whoever asked first is told
 * @param pause how long it waits, in ms
 */
export function oneAtATime(act: () => Promise<void>, pause: number): () => Promise<void> {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        await setTimeout(pause);
        again = false;
        await act();
      }
    } finally {
      running = false;
    }
  };
}

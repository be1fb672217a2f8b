import type { View } from './view.ts';

/** Says below a chart which state is shown, in the line that stands there for it. */
export function version(line: Element): (view: View) => void {
  return ({ query, summary, wording }) => {
    const { published, version: changed, written } = wording.words.explore;
    line.textContent = query === '' ? published(summary) : `${changed(summary)} ${written}`;
  };
}

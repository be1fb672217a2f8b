import { embedHeight } from '../publish/embed.ts';
import { snippetsOf } from '../publish/snippets.ts';
import type { View } from './view.ts';

/**
 * Makes the snippets of a page those of the view that is looked at.
 *
 * @param areas as published; of a view there is no picture on the web, so the snippet of one stays and says so
 * @returns to be called with each view
 */
export function snippets(areas: readonly HTMLTextAreaElement[]): (view: View) => void {
  const published = areas.map(({ value }) => value);
  const remarks = areas.map((area) => area.parentElement?.querySelector('.small') ?? null);
  const where = remarks.map((remark) => remark?.textContent ?? '');
  return ({ variant, imprint, paths, wording, query }) => {
    const height = embedHeight(variant, imprint, wording);
    const made = query === '' ? [] : snippetsOf(variant, imprint, { paths, wording, height, query });
    for (const [index, area] of areas.entries()) {
      const code = made.find(({ kind }) => kind === area.dataset['snippet'])?.code;
      area.value = code ?? published[index] ?? '';
      const remark = remarks[index];
      const kept = query !== '' && code === undefined;
      if (remark) remark.textContent = kept ? wording.words.explore.keptSnippet : (where[index] ?? '');
    }
  };
}

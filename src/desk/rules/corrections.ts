import type { Problem } from '../../documentary/index.ts';
import { correctionId } from '../corrections.ts';
import type { Drafts } from '../drafts.ts';

/** Every correction stands once: its address is made of its date, its subject and what was said. */
export function corrections(drafts: Drafts): Problem[] {
  const ids = drafts.corrections.map(({ entry }) => entry && correctionId(entry));
  const again = drafts.corrections.filter((_, index) => ids[index] && ids.indexOf(ids[index]) < index);
  return again.map(({ placeOf }) => ({
    kind: 'duplicate-id',
    ...placeOf([]),
    message: 'This correction stands here twice, with one date, one subject and the same words under `said`.',
    hint: 'Take one of the two out, or write under `said` what only this one corrects.',
  }));
}

import type { Problem } from '../../documentary/index.ts';
import type { Drafts } from '../drafts.ts';

/** No documentary is a translation of itself. */
export function translationList({ documentary }: Drafts): Problem[] {
  const { language, translations = [] } = documentary.entry ?? {};
  return translations.flatMap((tag, index): Problem[] =>
    tag.toLowerCase() !== language?.toLowerCase()
      ? []
      : [
          {
            kind: 'bad-value',
            ...documentary.placeOf(['translations', index]),
            message: `The documentary itself is in \`${tag}\`, as \`language\` says, so it cannot be translated into it.`,
            hint: `Take \`${tag}\` out of the list.`,
          },
        ],
  );
}

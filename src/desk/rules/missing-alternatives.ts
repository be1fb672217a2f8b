import { posix } from 'node:path';
import type { Problem } from '../../documentary/index.ts';
import { type Drafts, writtenIn } from '../drafts.ts';
import { nameOf } from '../file-problems.ts';
import type { Picture } from '../pictures.ts';

/** Every picture says in words what it shows. */
export function missingAlternatives(drafts: Drafts): Problem[] {
  return writtenIn(drafts).flatMap(({ body }) =>
    body.pictures.flatMap((picture): Problem[] => {
      const fault = faultOf(picture);
      if (fault === undefined) return [];
      const { file, line, column } = picture;
      return [
        {
          kind: 'missing-alternative',
          file,
          line,
          column,
          message: fault,
          hint: `Write ${picture.written('what the picture shows')}.`,
        },
      ];
    }),
  );
}

function faultOf({ alternative, caption, decorative, url = '' }: Picture): string | undefined {
  // What has a caption is there to be seen.
  if (decorative && alternative === '' && caption === undefined) return undefined;
  const said = plain(alternative ?? '');
  if (said === '') return 'The picture has no alternative text, so whoever cannot see it does not learn what it shows.';
  const file = posix.basename(url);
  if (said === plain(file) || said === plain(nameOf(file)))
    return `The alternative text “${alternative}” is the name of the file, and says nothing of what the picture shows.`;
  if (caption !== undefined && said === plain(caption))
    return 'The alternative text repeats the caption, so whoever cannot see the picture hears the same twice.';
  return undefined;
}

/** A text without what nobody hears. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

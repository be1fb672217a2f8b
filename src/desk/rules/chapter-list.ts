import { documentaryEntry, id, type Problem } from '../../documentary/index.ts';
import type { Drafts } from '../drafts.ts';
import { nearest } from '../suggest.ts';

/** The list of chapters and the chapters that are written are the same. */
export function chapterList({ documentary, chapters }: Drafts): Problem[] {
  // The list may be right where something else in its file is wrong.
  const { success, data } = documentaryEntry.pick({ chapters: true }).loose().safeParse(documentary.raw);
  if (!success) return [];
  const listed = data.chapters;
  const missing = listed.flatMap((name, index): Problem[] => {
    if (chapters.has(name)) return [];
    const near = nearest(
      name,
      [...chapters.keys()].filter((written) => !listed.includes(written)),
    );
    return [
      {
        kind: 'missing-file',
        ...documentary.placeOf(['chapters', index]),
        message: `The chapter \`${name}\` is listed, and there is no chapters/${name}.mdx.`,
        hint: near ? `Did you mean \`${near}\`?` : `Write chapters/${name}.mdx, or take \`${name}\` out of the list.`,
      },
    ];
  });
  const unlisted = [...chapters.values()].flatMap((chapter): Problem[] =>
    // A name that cannot be listed has a problem of its own.
    listed.includes(chapter.id) || !id.safeParse(chapter.id).success
      ? []
      : [
          {
            kind: 'unlisted-chapter',
            file: `chapters/${chapter.id}.mdx`,
            line: 1,
            column: 1,
            message: `The chapter \`${chapter.id}\` is not in the list of chapters, so no reader would find it.`,
            hint: `Add \`- ${chapter.id}\` to chapters in documentary.yaml where it should be read, or delete the file.`,
          },
        ],
  );
  return [...missing, ...unlisted];
}

import { posix } from 'node:path';
import type { Problem } from '../../documentary/index.ts';
import type { Drafts } from '../drafts.ts';
import { recordFiles } from '../read-files.ts';
import { nearest } from '../suggest.ts';
import { languagesIn, originalOf } from '../translation-files.ts';

const known = ['documentary.yaml', 'cover.mdx', 'corrections.yaml', ...Object.keys(recordFiles)];

/** Every YAML and Markdown file of a content folder stands where it is read. */
export function strayFiles(drafts: Drafts, files: readonly string[]): Problem[] {
  const languages = languagesIn(drafts);
  return files
    .filter((file) => /\.(ya?ml|mdx?)$/i.test(file))
    .flatMap((file): Problem[] => {
      const translated = originalOf(file, languages);
      const original = translated?.original ?? file;
      const isRead = isPlace(original) && !(translated && original === 'published.yaml');
      if (isRead && (!translated || files.includes(original))) return [];
      return [
        {
          kind: 'unknown-file',
          file,
          line: 1,
          column: 1,
          message: isRead
            ? `There is no ${original} of which this could be the translation.`
            : 'Nothing reads this file.',
          hint: isRead ? `Write ${original}, or delete this file.` : hintFor(file),
        },
      ];
    });
}

function isPlace(file: string): boolean {
  return known.includes(file) || /^charts\/[^/]+\.yaml$/.test(file) || /^chapters\/[^/]+\.mdx$/.test(file);
}

function hintFor(file: string): string {
  if (/^charts\/([^/]+\/)?[^/]+\.yml$/i.test(file)) return 'Its name must end in .yaml.';
  if (/^chapters\/([^/]+\/)?[^/]+\.md$/i.test(file)) return 'Its name must end in .mdx.';
  const folder = posix.basename(posix.dirname(file));
  const original = originalOf(file, [folder])?.original;
  if (original !== undefined && isPlace(original) && /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(folder))
    return `If it is the translation of ${original}, add \`${folder}\` to translations in documentary.yaml.`;
  const near = nearest(file, known);
  return near ? `Did you mean ${near}?` : 'Chapters stand in chapters/, charts in charts/; move or delete it.';
}

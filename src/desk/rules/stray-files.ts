import type { Problem } from '../../documentary/index.ts';
import type { Drafts } from '../drafts.ts';
import { recordFiles } from '../read-files.ts';
import { nearest } from '../suggest.ts';

const known = ['documentary.yaml', 'cover.mdx', 'corrections.yaml', ...Object.keys(recordFiles)];

/** Every YAML and Markdown file of a content folder stands where it is read. */
export function strayFiles(_: Drafts, files: readonly string[]): Problem[] {
  return files
    .filter((file) => /\.(ya?ml|mdx?)$/i.test(file))
    .filter(
      (file) => !known.includes(file) && !/^charts\/[^/]+\.yaml$/.test(file) && !/^chapters\/[^/]+\.mdx$/.test(file),
    )
    .map((file) => ({
      kind: 'unknown-file',
      file,
      line: 1,
      column: 1,
      message: 'Nothing reads this file.',
      hint: hintFor(file),
    }));
}

function hintFor(file: string): string {
  if (/^charts\/[^/]+\.yml$/i.test(file)) return 'Its name must end in .yaml.';
  if (/^chapters\/[^/]+\.md$/i.test(file)) return 'Its name must end in .mdx.';
  const near = nearest(file, known);
  return near ? `Did you mean ${near}?` : 'Chapters stand in chapters/, charts in charts/; move or delete it.';
}

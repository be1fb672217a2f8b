/** Every kind of problem that the desk finds, with what it means. */
export const problemKinds = {
  'bad-value': 'A value is not of the kind that its key asks for.',
  'code-in-prose': 'A chapter holds program code: an import, an export or an expression.',
  'duplicate-id': 'Two entries of one file have the same id, so that a reference to it could mean either.',
  'duplicate-chart': 'A chapter shows the same chart twice.',
  'empty-file': 'A file is there and says nothing.',
  'front-matter': 'A chapter does not begin with its front matter.',
  'mdx-syntax': 'A chapter cannot be read as MDX.',
  'missing-file': 'A file that is named or needed is not there.',
  'missing-key': 'An entry lacks something that it must say.',
  'undrawable-chart': 'A chart asks for something that its form cannot show.',
  'unknown-attribute': 'A component has an attribute that it does not take.',
  'unknown-component': 'A chapter uses a component that does not exist.',
  'unknown-file': 'A file stands where it is not read.',
  'unknown-id': 'A reference names an entry that the record does not have.',
  'unknown-key': 'An entry has a key that means nothing.',
  'unlisted-chapter': 'A chapter is written and not in the list of chapters, so no reader would find it.',
  'unsafe-markup': 'A chapter holds an inline style or an event handler, which the site never serves.',
  'untold-ratio': 'A text says how many times one count goes into another, which their bounds do not tell.',
  'yaml-syntax': 'A file cannot be read as YAML.',
} as const satisfies Record<string, string>;

export type ProblemKind = keyof typeof problemKinds;

/** A place in a file: line and column count from 1. */
export interface Place {
  /** The path from the content folder, with forward slashes. */
  file: string;
  line: number;
  column: number;
}

/** Something in the content that must be mended before the documentary can be built. */
export interface Problem extends Place {
  kind: ProblemKind;
  /** What is wrong and why it matters, as a sentence. */
  message: string;
  /** What to write instead, in the editor's own syntax. */
  hint: string;
}

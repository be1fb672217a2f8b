/** What a kind of problem is, with an example of it and of what to write instead. */
interface Explanation {
  means: string;
  wrong: string;
  right: string;
}

/** Every kind of problem that the desk finds. */
export const problemKinds = {
  'bad-value': {
    means: 'A value is not of the kind that its key asks for.',
    wrong: 'value: 50,000',
    right: 'value: 50000',
  },
  'code-in-prose': {
    means:
      'A chapter holds program code: an import, an export or an expression. Chapters are prose, so that whoever reads them in a review sees all that they do. A documentary whose chapters are reviewed as code may allow it: allow: [imports, expressions] in documentary.yaml.',
    wrong: 'There were {36 + 1} of them.',
    right: 'There were <Count id="phones" />.',
  },
  'dead-link': {
    means: 'A link leads to a page, or to a place on a page, that does not exist.',
    wrong: '[the chapter on Candiru](candiru.mdx)',
    right: '[the chapter on Candiru](../candiru/)',
  },
  'duplicate-id': {
    means:
      'Two entries of one file, or two values of one entry, have the same name, and only one of them could be read.',
    wrong: 'phones: …  phones: …',
    right: 'phones: …  examined-phones: …',
  },
  'duplicate-chart': {
    means: 'A chapter shows the same chart twice.',
    wrong: '<Chart id="the-list" /> … <Chart id="the-list" />',
    right: '<Chart id="the-list" /> … [the chart above](#chart.the-list)',
  },
  'empty-file': {
    means: 'A file is there and says nothing.',
    wrong: 'terms.yaml with nothing in it',
    right: 'terms.yaml with entries, or no terms.yaml',
  },
  'front-matter': {
    means:
      'A chapter does not begin with its front matter, and so has no title; or the text of the front page begins with one, which nothing reads.',
    wrong: 'The first words of the chapter',
    right: '--- title: …, description: …, published: … ---, each on its line, then the first words',
  },
  'hidden-standing': {
    means: 'A count that is alleged or disputed is given where no reader can tell that it is.',
    wrong: 'caption="Found on {phones}"',
    right: 'caption="Found on {phones}, according to Forbidden Stories"',
  },
  'mdx-syntax': {
    means: 'A chapter cannot be read as MDX.',
    wrong: 'A <b>bold word.',
    right: 'A **bold** word.',
  },
  'misleading-chart': {
    means:
      'A chart would show what the record does not bear out: a share of a whole that is no whole of theirs or is not known, or a mark that is drawn larger than it is, without a note.',
    wrong: 'form: parts, whole: numbers, counts: [phones]',
    right: 'form: bars, scale: logarithmic, counts: [numbers, phones]',
  },
  'misplaced-component': {
    means:
      'A component stands where it can be none: in YAML, in an attribute or in an alternative text, where readers would see the tag, or nothing; a step outside of its story, or something else between its steps.',
    wrong: 'takeaway: They found it on <Count id="phones" />.',
    right: 'takeaway: They say that they found it on {phones}.',
  },
  'missing-alternative': {
    means: 'A picture has no words for those who cannot see it, or words that do not say what it shows.',
    wrong: '![offices.jpg](offices.jpg)',
    right: '![A low office building with dark windows](offices.jpg)',
  },
  'missing-file': {
    means: 'A file that is named or needed is not there.',
    wrong: '![The offices](ofices.jpg)',
    right: '![The offices](offices.jpg)',
  },
  'missing-key': {
    means: 'An entry lacks something that it must say.',
    wrong: 'phones: with a value and no source',
    right: 'phones: with a value and source: computing',
  },
  'nested-link': {
    means: 'A link stands inside another. A browser would end the outer one where the inner one begins.',
    wrong: '[<Count id="phones" /> were examined](../phones/)',
    right: '<Count id="phones" /> [were examined](../phones/)',
  },
  'not-public-yet': {
    means:
      'What readers see shows something, or links to something, that is a draft or that they see only from a later day on.',
    wrong: '<Chart id="the-list" /> in a chapter without draft: true, and draft: true in charts/the-list.yaml',
    right: 'draft: true in both of them, or in neither',
  },
  'stray-character': {
    means:
      'A file holds a character that is none, that nobody can see, or that turns round what stands behind it. Some are pasted in by accident, and some to make a review read other words than readers do.',
    wrong: 'title: "The\\u202E tsiL"',
    right: 'title: The List',
  },
  'typed-number': {
    means: 'A text gives by hand a number that the record has. When the record changes, the text would not.',
    wrong: 'It was found on 37 phones.',
    right: 'It was found on <Count id="phones" />. In YAML: It was found on {phones}.',
  },
  'uncorrected-change': {
    means:
      'A figure differs from what was public last, and no correction says so. Readers who quoted it would never know.',
    wrong: 'value: 38, where 37 was public',
    right: 'value: 38, and in corrections.yaml an entry with count: phones, said: 37 phones, right and why',
  },
  'undrawable-chart': {
    means: 'A chart, or a step of a story, asks for something that cannot be shown.',
    wrong: 'form: dots, for a count of 2.5',
    right: 'form: bars',
  },
  'unknown-attribute': {
    means: 'A component has an attribute that it does not take.',
    wrong: '<Count id="phones" shwo="value" />',
    right: '<Count id="phones" show="value" />',
  },
  'unknown-component': {
    means: 'A chapter uses a component that does not exist.',
    wrong: '<Denail by="NSO Group">',
    right: '<Denial by="NSO Group">',
  },
  'unknown-file': {
    means: 'A file stands where it is not read.',
    wrong: 'charts/the-list.yml',
    right: 'charts/the-list.yaml',
  },
  'unknown-id': {
    means: 'A reference names an entry that the record does not have, or a way to give a count that there is not.',
    wrong: '<Cite id="computng" />',
    right: '<Cite id="computing" />',
  },
  'unknown-key': {
    means: 'An entry has a key that means nothing there, and would be lost.',
    wrong: 'upadted: 2022',
    right: 'updated: 2022',
  },
  'unlisted-chapter': {
    means: 'A chapter is written and not in the list of chapters, so no reader would find it.',
    wrong: 'chapters/candiru.mdx, and no candiru in documentary.yaml',
    right: 'chapters: with a line - candiru',
  },
  'unrecorded-number': {
    means: 'A text gives a number that the record does not have, so that nobody can trace it.',
    wrong: 'They examined 67 phones.',
    right:
      'They examined <Count id="examined" />. Or, where it counts nothing: Operation 67 {/* no count: its name */}',
  },
  'unsafe-markup': {
    means:
      'A chapter holds an inline style, an event handler or something from another site, which the site never serves, or HTML that is no part of prose, which it serves where documentary.yaml has allow: [html].',
    wrong: '<p style="color: red">Red.</p>',
    right: '**Red.**',
  },
  'unsourced-claim': {
    means: 'A text says what somebody claims or denies, and not where that was published.',
    wrong: 'It was found on <Count id="phones" />, they say.',
    right: 'It was found on <Count id="phones" />, they say.<Cite id="computing" />',
  },
  'untold-ratio': {
    means: 'A text says how many times one count goes into another, which their bounds do not tell.',
    wrong: '{numbers/people}, both of which are only floors',
    right: '{numbers.value} and {people.value}',
  },
  'unused-entry': {
    means: 'An entry of the record is used nowhere, so that nobody would keep it true.',
    wrong: 'examined: in counts.yaml, and nowhere else',
    right: 'They examined <Count id="examined" />.',
  },
  'yaml-syntax': {
    means: 'A file cannot be read as YAML.',
    wrong: 'title: The list: a history',
    right: "title: 'The list: a history'",
  },
} as const satisfies Record<string, Explanation>;

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

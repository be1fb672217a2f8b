/** What a kind of problem is, with an example of it and of what to write instead. */
export interface Explanation {
  means: string;
  /** What to do about it. */
  mend: string;
  /**
   * The file of the example, in the documentary of the handbook (docs/harbour). There `right` stands once, and with
   * `wrong` in its place the desk finds this kind of problem and nothing else. Without a file, both are names of files.
   */
  file?: string;
  wrong: string;
  right: string;
}

/** Every kind of problem that the desk finds. */
export const problemKinds = {
  'bad-value': {
    means: 'A value is not of the kind that its key asks for.',
    mend: 'Write the value as the hint says. A number has no separators and no quotation marks; a choice is one of the words that there are.',
    file: 'counts.yaml',
    wrong: 'value: 3,000',
    right: 'value: 3000',
  },
  'code-in-prose': {
    means:
      'A chapter holds program code: an import, an export or an expression. Chapters are prose, so that whoever reads them in a review sees all that they do. A documentary whose chapters are reviewed as code may allow it: `allow: [imports, expressions]` in documentary.yaml.',
    mend: 'Write words instead, and a count with `<Count>`. An import or an export belongs in a documentary that allows it.',
    file: 'chapters/harbour.mdx',
    wrong: 'There were {60 + 30} ferries among them.',
    right: 'There were <Count id="ferries" show="value" /> ferries among them.',
  },
  'dead-link': {
    means: 'A link leads to a page, or to a place on a page, that does not exist.',
    mend: 'Write the address of the page as readers have it, not the name of its file. From one chapter to another it is `../storm/`, with the name of the chapter.',
    file: 'chapters/harbour.mdx',
    wrong: '[the chapter on the storm](storm.mdx)',
    right: '[the chapter on the storm](../storm/)',
  },
  'differing-translation': {
    means:
      'A translation does not give a count, cite a source, show a chart or tell an answer where its original does. Readers of every language are told the same.',
    mend: 'Write the tag or the braces where the original has them.',
    file: 'chapters/fr/storm.mdx',
    wrong: 'le bureau avait réparé des bateaux.',
    right: 'le bureau avait réparé <Count id="mended-boats" />.',
  },
  'duplicate-id': {
    means:
      'Two entries of one file, or two values of one entry, have the same name, and only one of them could be read.',
    mend: 'Give the second entry a name of its own, or take it out.',
    file: 'events.yaml',
    wrong: `storm:
  date: 2021-11/2022-04`,
    right: `repairs:
  date: 2021-11/2022-04`,
  },
  'duplicate-chart': {
    means: 'A chapter shows the same chart twice.',
    mend: 'Leave the first, and let a link lead back to it: `#chart.arrivals`, with the id of the chart.',
    file: 'chapters/harbour.mdx',
    wrong: `<Chart id="arrivals" />

The rest were few.`,
    right: 'As [the chart above](#chart.arrivals) shows, the rest were few.',
  },
  'empty-file': {
    means: 'A file is there and says nothing.',
    mend: 'Write what belongs in the file, or delete it.',
    file: 'charts/year.yaml',
    wrong: '# The days of the year.',
    right: `form: timeline
title: From the open day to the mended boats
takeaway: The storm came in autumn, and the repairs took the winter.`,
  },
  'front-matter': {
    means:
      'A chapter does not begin with its front matter, and so has no title; or the text of the front page begins with one, which nothing reads.',
    mend: 'Begin the chapter with a line of three hyphens, the keys title, description and published, and three hyphens again. In `cover.mdx` there are no such lines.',
    file: 'chapters/storm.mdx',
    wrong: `title: The storm
description:`,
    right: `---
title: The storm
description:`,
  },
  'hidden-standing': {
    means: 'A count that is alleged or disputed is given where no reader can tell that it is.',
    mend: 'Name in the same sentence who says so, or write the sentence so that it tells that somebody says it.',
    file: 'charts/boats.yaml',
    wrong: 'takeaway: The storm took {lost-boats}.',
    right: 'takeaway: The Rowers’ Guild says that the storm took {lost-boats}.',
  },
  'mdx-syntax': {
    means: 'A chapter cannot be read as MDX.',
    mend: 'Close each tag that you open, and write Markdown rather than HTML. Write `\\<` and `\\{` for signs that are meant as they stand.',
    file: 'chapters/harbour.mdx',
    wrong: 'It was a <b>long day.',
    right: 'It was a **long** day.',
  },
  'misleading-chart': {
    means:
      'A chart would show what the record does not bear out: a share of a whole that is no whole of theirs or is not known, or a mark that is drawn larger than it is, without a note.',
    mend: 'Draw the counts beside each other in the form bars, where nothing says that one is a part of the other. Or say in the note, with the id in braces, what makes them comparable.',
    file: 'charts/kinds.yaml',
    wrong: 'counts: [ferries, mended-boats]',
    right: 'counts: [ferries, trawlers]',
  },
  'misplaced-component': {
    means:
      'A component stands where it can be none: in YAML, in an attribute or in an alternative text, where readers would see the tag, or nothing; a step outside of its story, or something else between its steps.',
    mend: 'In YAML, in attributes and in alternative texts, write the id in braces. Leave `<Step>` inside of `<Scrolly>`, with nothing but steps around it.',
    file: 'charts/kinds.yaml',
    wrong: 'takeaway: They counted <Count id="ships" />, and',
    right: 'takeaway: They counted {ships}, and',
  },
  'missing-alternative': {
    means: 'A picture has no words for those who cannot see it, or words that do not say what it shows.',
    mend: 'Say in the brackets what the picture shows, for somebody to whom you read the page aloud.',
    file: 'chapters/harbour.mdx',
    wrong: '![boats.png](boats.png)',
    right: '![Three boats on a slipway, one of them without a mast](boats.png)',
  },
  'missing-file': {
    means: 'A file that is named or needed is not there.',
    mend: 'Correct the name, or put the file where it is looked for. Capitals count.',
    file: 'chapters/harbour.mdx',
    wrong: '![Three boats on a slipway, one of them without a mast](boat.png)',
    right: '![Three boats on a slipway, one of them without a mast](boats.png)',
  },
  'missing-key': {
    means: 'An entry lacks something that it must say.',
    mend: 'Add the key that the message names.',
    file: 'counts.yaml',
    wrong: `claimant: the lock keeper
`,
    right: `claimant: the lock keeper
  source: log
`,
  },
  'nested-link': {
    means: 'A link stands inside another. A browser would end the outer one where the inner one begins.',
    mend: 'End the link before the tag, or begin it behind.',
    file: 'chapters/harbour.mdx',
    wrong: '[<Count id="ferries" show="value" /> ferries](../storm/) among them',
    right: '<Count id="ferries" show="value" /> ferries among them',
  },
  'not-public-yet': {
    means:
      'What readers see shows something, or links to something, that is a draft or that they see only from a later day on.',
    mend: 'Take `draft: true` or `publishAt` out of what readers are to see, or write the same line into all that shows it.',
    file: 'charts/water.yaml',
    wrong: `form: bars
draft: true`,
    right: 'form: bars',
  },
  'stray-character': {
    means:
      'A file holds a character that is none, that nobody can see, or that turns round what stands behind it. Some are pasted in by accident, and some to make a review read other words than readers do.',
    mend: 'Delete the character and type the words again. What you pasted came with it.',
    file: 'documentary.yaml',
    wrong: 'title: "The \\u202Eruobra\\u202D Harbour"',
    right: 'title: The Harbour',
  },
  'typed-number': {
    means: 'A text gives by hand a number that the record has. When the record changes, the text would not.',
    mend: 'Put the count in place of the number.',
    file: 'chapters/harbour.mdx',
    wrong: 'That year 212 ships called.',
    right: 'That year <Count id="ships" /> called.',
  },
  'uncorrected-change': {
    means:
      'A figure differs from what was public last, and no correction says so. Readers who quoted it would never know.',
    mend: 'Add an entry to corrections.yaml, with what was said and what is right. If the change was a slip, put the old value back.',
    file: 'corrections.yaml',
    wrong: '# no entry for the ferries, of which 91 were public',
    right: `- date: 2022-04-28
  count: ferries
  said: 91 ships
  right: '{ferries}'
  why: One line of the log had been counted twice.`,
  },
  'undrawable-chart': {
    means: 'A chart, or a step of a story, asks for something that cannot be shown.',
    mend: 'Choose a form or a scale that can show these counts. Bars can show every count.',
    file: 'charts/water.yaml',
    wrong: 'form: dots',
    right: 'form: bars',
  },
  'unknown-attribute': {
    means: 'A component has an attribute that it does not take.',
    mend: 'Correct the name of the attribute, or take it out.',
    file: 'chapters/harbour.mdx',
    wrong: '<Count id="ferries" shwo="value" />',
    right: '<Count id="ferries" show="value" />',
  },
  'unknown-component': {
    means: 'A chapter uses a component that does not exist.',
    mend: 'Correct the name of the tag. Capitals count.',
    file: 'chapters/storm.mdx',
    wrong: '<Timelin />',
    right: '<Timeline />',
  },
  'unknown-file': {
    means: 'A file stands where it is not read.',
    mend: 'Rename the file, or move it to where it is read. Files that are none of YAML and Markdown may stand anywhere.',
    wrong: 'charts/year.yml',
    right: 'charts/year.yaml',
  },
  'unknown-id': {
    means: 'A reference names an entry that the record does not have, or a way to give a count that there is not.',
    mend: 'Correct the id, or add an entry with that id to the file where it belongs.',
    file: 'chapters/harbour.mdx',
    wrong: 'by hand.<Cite id="lgo" />',
    right: 'by hand.<Cite id="log" />',
  },
  'unknown-key': {
    means: 'An entry has a key that means nothing there, and would be lost.',
    mend: 'Correct the name of the key, or take it out.',
    file: 'chapters/storm.mdx',
    wrong: 'upadted: 2022-05-03',
    right: 'updated: 2022-05-03',
  },
  'unlisted-chapter': {
    means: 'A chapter is written and not in the list of chapters, so no reader would find it.',
    mend: 'Add the chapter to the list in documentary.yaml, where it is to be read, or delete its file.',
    file: 'documentary.yaml',
    wrong: 'chapters: [harbour, storm]',
    right: 'chapters: [harbour, storm, components]',
  },
  'unrecorded-number': {
    means: 'A text gives a number that the record does not have, so that nobody can trace it.',
    mend: 'Add the count to counts.yaml, with its source, and give it with `<Count>`. Where the number counts nothing, say so in a comment in the same line: `{/* no count: the name of a ship */}`, in YAML `# no count: the name of a ship`.',
    file: 'chapters/storm.mdx',
    wrong: 'By the spring the office had mended 67 boats.',
    right: 'By the spring the office had mended <Count id="mended-boats" />.',
  },
  'unsafe-markup': {
    means:
      'A chapter holds an inline style, an event handler or something from another site, which the site never serves, or HTML that is no part of prose, which it serves where documentary.yaml has `allow: [html]`.',
    mend: 'Write Markdown: `**bold**` instead of a style, a file beside the chapter instead of one from another site.',
    file: 'chapters/storm.mdx',
    wrong: '<p style="color: red">High water was at night.</p>',
    right: '**High water** was at night.',
  },
  'unsourced-claim': {
    means: 'A text says what somebody claims or denies, and not where that was published.',
    mend: 'Put `<Cite>` with the source behind the sentence.',
    file: 'chapters/storm.mdx',
    wrong: `the Rowers’ Guild says.
`,
    right: `the Rowers’ Guild says.<Cite id="letter" />
`,
  },
  untranslated: {
    means: 'Readers of a translation come upon a text that is not translated.',
    mend: 'Write the text under the same key and id in the file of the translation. `npm run new -- translation fr` writes the keys that are missing, with the original beside them.',
    file: 'fr/terms.yaml',
    wrong: `term: cale
  definition:
`,
    right: `term: cale
  definition: Une pente au bord de l’eau, sur laquelle on tire les bateaux à terre.
`,
  },
  'untold-ratio': {
    means: 'A text says how many times one count goes into another, which their bounds do not tell.',
    mend: 'Give the two counts beside each other, and leave it to the reader.',
    file: 'charts/people.yaml',
    wrong: 'takeaway: There were {visitors/mended-boats} times as many visitors.',
    right: 'takeaway: There were {visitors.value} visitors on a single day.',
  },
  'unused-entry': {
    means: 'An entry of the record is used nowhere, so that nobody would keep it true.',
    mend: 'Use the entry where it belongs, or take it out.',
    file: 'chapters/harbour.mdx',
    wrong: 'The pilots keep the log',
    right: 'The <Term id="pilot">pilots</Term> keep the log',
  },
  'yaml-syntax': {
    means: 'A file cannot be read as YAML.',
    mend: 'Indent with spaces, never with tabs. Put a text that holds `: ` or ` #`, or begins with a sign such as `{`, `[`, `*` or `%`, into single quotation marks.',
    file: 'charts/kinds.yaml',
    wrong: 'title: Kinds of ship: the year',
    right: "title: 'Kinds of ship: the year'",
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

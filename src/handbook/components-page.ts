import { type Attribute, components } from '../desk/index.ts';
import { code, madeFrom, plain, table } from './markdown.ts';
import { idOf } from './takes.ts';

const example = /```mdx\n([\s\S]*?)\n```\n/g;

/** The blocks of source in the chapter of examples, each as it stands in its fence. */
export function examplesIn(chapter: string): string[] {
  return [...chapter.matchAll(example)].map(([, source = '']) => source);
}

/**
 * The page of components: the chapter of examples, without what the examples become, and with the attributes of each
 * component below its words.
 *
 * @param chapter the chapter, in which a heading names each component and what a block of source becomes stands below it
 * @param file where that chapter stands
 * @throws Error where something else stands below a block of source, or a component has no heading
 */
export function componentsPage(chapter: string, file: string): string {
  const [, ...sections] = withoutResults(chapter).split(/^## /m);
  const named = new Map(sections.map((section) => [section.slice(0, section.indexOf('\n')), section.trim()]));
  const written = Object.entries(components).map(([name, attributes]) => {
    const section = named.get(name);
    if (section === undefined) throw new Error(`no heading for the component: ${name}`);
    return `## ${section}\n\n${attributesTable(attributes)}`;
  });
  return [madeFrom(file, 'src/desk/components.ts'), '# The components', opening, ...written].join('\n\n');
}

const opening = `A chapter is Markdown with a few tags. They need no import. To see each example with what it becomes, run this and open the chapter "The components":

\`\`\`sh
CONTENT_DIR=docs/harbour npm run dev
\`\`\`

A tag without words of its own ends in \`/>\`. The other tags stand on lines of their own, with an empty line between the tag and the words inside it, except \`<Term>\`, which stands in a line. Attributes are in quotation marks; \`npm run check\` knows them all, and says what is meant where one is misspelt. In an attribute that readers read, such as a caption, a count is written in braces: [in texts](chapter.md#counts-in-other-texts).`;

function withoutResults(chapter: string): string {
  return examplesIn(chapter).reduce((text, source) => {
    const fence = `\`\`\`mdx\n${source}\n\`\`\`\n`;
    const both = `${fence}\n${source}\n`;
    if (!text.includes(both)) throw new Error(`something else stands below this block of source:\n${source}`);
    return text.replace(both, () => fence);
  }, chapter);
}

function attributesTable(attributes: Record<string, Attribute>): string {
  const rows = Object.entries(attributes).map(([name, attribute]) => [
    code(name),
    taken(attribute),
    'required' in attribute ? 'yes' : 'no',
    plain(attribute.says),
  ]);
  return rows.length === 0 ? 'It takes no attributes.' : table(['Attribute', 'Takes', 'Needed', 'What it says'], rows);
}

function taken(attribute: Attribute): string {
  switch (attribute.takes) {
    case 'text':
      return 'text';
    case 'id':
      return idOf(attribute.of);
    case 'ids':
      return `ids with spaces between them, each ${idOf(attribute.of)}`;
    case 'choice':
      return attribute.choices.map(code).join(', ');
  }
}

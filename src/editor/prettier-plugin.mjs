// Makes Prettier safe for what editors write: a chapter or YAML file is formatted only where the result says the same
// to the parsers that the desk reads with, keeps every excuse beside what it excuses, and stays as it is when formatted
// again. Any other file is left as it is, whole. Prettier's MDX takes `2 * 3 * 4` for emphasis, for one, and its YAML
// moves the comment of a long line away from it.
//
// It is plain JavaScript because programs load it under a Node of their own.
import { format } from 'prettier';
import * as markdown from 'prettier/plugins/markdown';
import * as yaml from 'prettier/plugins/yaml';
import { mdxToMdast } from 'satteri';
import { parseAllDocuments } from 'yaml';

/** What a text means, by its language: equal for two texts that say the same. */
const meanings = {
  mdx: (text) => bare(mdxToMdast(text)),
  yaml: (text) =>
    parseAllDocuments(text, { merge: true }).map((document) => {
      if (document.errors.length > 0) throw document.errors[0];
      return document.toJS();
    }),
};

const astFormat = 'on-record-text';

/** The parsers of Prettier that this plugin stands in for. */
export const parsers = Object.fromEntries(
  Object.keys(meanings).map((parser) => [
    parser,
    {
      astFormat,
      parse: async (text, options) => ({ text: await safelyFormatted(text, parser, options) }),
      locStart: () => 0,
      locEnd: ({ text }) => text.length,
    },
  ]),
);

export const printers = { [astFormat]: { print: ({ node }) => node.text } };

async function safelyFormatted(text, parser, { printWidth, tabWidth, singleQuote }) {
  // Code and front matter stay as they are written: an example of code shows what its author wrote.
  const options = { parser, plugins: [markdown, yaml], printWidth, tabWidth, singleQuote, proseWrap: 'preserve' };
  const once = (written) => format(written, { ...options, embeddedLanguageFormatting: 'off' });
  try {
    const formatted = await once(text);
    const says = (written) => JSON.stringify([meanings[parser](written), excuses(written)]);
    return says(formatted) === says(text) && (await once(formatted)) === formatted ? formatted : text;
  } catch {
    // What cannot be read cannot be formatted; `npm run check` says where it is broken.
    return text;
  }
}

/** A tree without the places of its nodes. */
function bare(node) {
  if (Array.isArray(node)) return node.map(bare);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => (key === 'position' ? [] : [[key, bare(value)]])),
  );
}

/** The lines that an excuse stands in, and those behind an excuse in a line of its own, without what formatting changes. */
function excuses(text) {
  const lines = text.split('\n').map((line) => line.replaceAll(/[\s'"*_|:-]/g, ''));
  return lines.filter((line, at) => isExcuse.test(line) || aloneIsExcuse.test(lines[at - 1] ?? ''));
}

// As desk/excuse.ts reads them, here without spaces and colons.
const isExcuse = /(?:\{\/|#)no(?:count|cite)/;
const aloneIsExcuse = new RegExp(`^${isExcuse.source}`);

import { type Alias, type Document, isMap, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Place, Problem } from '../documentary/index.ts';
import type { Passage } from './passages.ts';

/** Where in a document a value stands: keys and indices from its root. */
export type Path = readonly PropertyKey[];

/** A YAML text that was read: its value, and a way back from any value to its place. */
export interface YamlText {
  /** The plain value, or undefined where the text could not be read. */
  value: unknown;
  problems: Problem[];
  /** The keys of its outermost map that stand twice. */
  repeated: ReadonlySet<string>;
  /** The place of a value, or of the nearest thing around it that is written. */
  placeOf(path: Path): Place;
  /** A text as it is written there. */
  passageOf(path: Path): Passage;
  /** The place of a key in the map at a path. */
  placeOfKey(path: Path, key: string): Place;
}

/**
 * Reads YAML 1.2 and keeps the positions.
 *
 * @param file the name that its problems carry
 * @param text the YAML
 * @param linesBefore lines that stand before it in the file, where it is front matter
 */
export function readYaml(file: string, text: string, linesBefore = 0): YamlText {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });

  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return {
      file,
      line: Math.max(line, 1) + linesBefore,
      column: Math.max(col, 1),
    };
  };
  const duplicates = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // What cannot be read is reported once: the parser's further errors follow from the first.
  const [syntax] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const dangling = danglingAlias(document);

  const problems = duplicates.map((error): Problem => {
    const key = /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0] ?? '';
    return {
      kind: 'duplicate-id',
      ...placeAt(error.pos[0]),
      message: `\`${key}\` stands twice here, and only one of the two could be read.`,
      hint: 'Give one of the two another name, or take it out.',
    };
  });
  if (syntax) {
    problems.push({
      kind: 'yaml-syntax',
      ...placeAt(syntax.pos[0]),
      message: `This is not valid YAML: ${syntax.message}.`,
      hint: 'Check the indentation (spaces, never tabs), and put a text that holds ": " or starts with a sign between quotation marks.',
    });
  } else if (dangling) {
    problems.push({
      kind: 'yaml-syntax',
      ...placeAt(dangling.range?.[0] ?? 0),
      message: `This is not valid YAML: *${dangling.source} refers to an anchor &${dangling.source} that is not there.`,
      hint: 'Put a text that starts with * between quotation marks.',
    });
  }

  const nodeAt = (path: Path): Node | undefined => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
      if (node?.range) return node;
    }
    return undefined;
  };

  return {
    value: syntax || dangling ? undefined : document.toJS(),
    problems,
    repeated: repeatedKeys(document),
    placeOf: (path) => placeAt(nodeAt(path)?.range?.[0] ?? 0),
    passageOf(path) {
      const [from, to] = nodeAt(path)?.range ?? [0, 0];
      return { ...placeAt(from), text: text.slice(from, to) };
    },
    placeOfKey(path, key) {
      const map = path.length === 0 ? document.contents : document.getIn(path, true);
      const pair = isMap(map)
        ? map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key)
        : undefined;
      return placeAt((pair?.key as Node | undefined)?.range?.[0] ?? nodeAt(path)?.range?.[0] ?? 0);
    },
  };
}

function danglingAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

function repeatedKeys({ contents }: Document): Set<string> {
  const keys = isMap(contents) ? contents.items.map(({ key }) => String(key)) : [];
  return new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
}

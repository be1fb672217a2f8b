import { LineCounter, parseDocument } from 'yaml';
import type { Place, Problem } from '../documentary/index.ts';
import type { Passage } from './passages.ts';
import { faultIn, tooDeep } from './yaml-faults.ts';
import { nodesOf, repeatedKeys } from './yaml-nodes.ts';

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
  // A directive for YAML 1.1 would make other values of the same signs: `yes` true, `010` eight.
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    // The parser would compare each key of a map with all that stand before it.
    uniqueKeys: false,
  });

  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return {
      file,
      line: Math.max(line, 1) + linesBefore,
      column: Math.max(col, 1),
    };
  };
  const repeated = repeatedKeys(document);
  // What cannot be read is reported once: the parser's further errors follow from the first.
  const [syntax] = document.errors;
  // Where a text nests too deep, the parser runs out of stack or finds something else: which, depends on who called it.
  const fault = syntax ? tooDeep(text) : faultIn(document, text);

  const problems = repeated.map(({ name, key }): Problem => ({
    kind: 'duplicate-id',
    ...placeAt(key.range?.[0] ?? 0),
    message: `\`${name}\` stands twice here, and only one of the two could be read.`,
    hint: 'Give one of the two another name, or take it out.',
  }));
  if (fault) {
    const { offset, ...what } = fault;
    problems.push({ ...what, ...placeAt(offset) });
  } else if (syntax?.code === 'MULTIPLE_DOCS') {
    problems.push({
      kind: 'yaml-syntax',
      ...placeAt(syntax.pos[0]),
      message: 'A line of three hyphens begins a second text here, which nobody would read.',
      hint: 'Take the line out.',
    });
  } else if (syntax) {
    problems.push({
      kind: 'yaml-syntax',
      ...placeAt(syntax.pos[0]),
      message: `This is not valid YAML: ${syntax.message}.`,
      hint: 'Check the indentation (spaces, never tabs), and put a text that holds ": " or starts with a sign between quotation marks.',
    });
  }

  const nodes = nodesOf(document);

  return {
    // How often aliases may be used was looked at above; the parser would allow a hundred times.
    value: syntax || fault ? undefined : document.toJS({ maxAliasCount: -1 }),
    problems,
    repeated: new Set(repeated.flatMap(({ name, map }) => (map === document.contents ? [name] : []))),
    placeOf: (path) => placeAt(nodes.at(path)?.range?.[0] ?? 0),
    passageOf(path) {
      const [from, to] = nodes.at(path)?.range ?? [0, 0];
      return { ...placeAt(from), text: text.slice(from, to) };
    },
    placeOfKey: (path, key) => placeAt((nodes.keyAt(path, key) ?? nodes.at(path))?.range?.[0] ?? 0),
  };
}

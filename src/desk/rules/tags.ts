import type { Place, Problem } from '../../documentary/index.ts';
import { refusedElements } from '../addresses.ts';
import { type Attribute, attributesOf, components } from '../components.ts';
import { type Drafts, writtenIn } from '../drafts.ts';
import type { Tag } from '../mdx.ts';
import { suggestion } from '../suggest.ts';

/** Every tag in a chapter is a component with the attributes that it takes, or plain HTML without style and script. */
export function tags(drafts: Drafts): Problem[] {
  return writtenIn(drafts).flatMap(({ body }) =>
    body.tags.flatMap((tag) => (/^[A-Z]/.test(tag.name) ? componentProblems(tag) : markupProblems(tag))),
  );
}

function componentProblems(tag: Tag): Problem[] {
  const taken = attributesOf(tag.name);
  const place: Place = { file: tag.file, line: tag.line, column: tag.column };
  if (!taken) {
    return [
      {
        kind: 'unknown-component',
        ...place,
        message: `There is no component <${tag.name}>.`,
        hint: suggestion(tag.name, Object.keys(components)),
      },
    ];
  }
  const unknown = [...tag.attributes.keys()]
    .filter((name) => !Object.hasOwn(taken, name))
    .map((name): Problem => ({
      kind: 'unknown-attribute',
      ...place,
      message: `<${tag.name}> takes no attribute \`${name}\`.`,
      hint: suggestion(name, Object.keys(taken)),
    }));
  const wrong = Object.entries(taken).flatMap(([name, attribute]): Problem[] => {
    const hint = `Write <${tag.name} ${name}="${example(attribute)}" />.`;
    if (!tag.attributes.has(name)) {
      if (!('required' in attribute)) return [];
      return [
        {
          kind: 'missing-key',
          ...place,
          message: `<${tag.name}> needs the attribute \`${name}\`.`,
          hint,
        },
      ];
    }
    const value = tag.attributes.get(name);
    if (value === undefined || fits(attribute, value)) return [];
    return [
      {
        kind: 'bad-value',
        ...place,
        message: `\`${name}\` of <${tag.name}> cannot be ${written(value)}.`,
        hint,
      },
    ];
  });
  return [...unknown, ...wrong];
}

function fits(attribute: Attribute, value: string | true): boolean {
  if (value === true || value.trim() === '') return false;
  return attribute.takes !== 'choice' || attribute.choices.includes(value);
}

function example(attribute: Attribute): string {
  if (attribute.takes === 'choice') return attribute.choices.join('" or "');
  return attribute.takes === 'id' ? `an id of ${attribute.of}` : '…';
}

function written(value: string | true): string {
  return value === true ? 'empty' : `"${value}"`;
}

function markupProblems(tag: Tag): Problem[] {
  const refused = [...tag.attributes.keys()].filter((name) => name === 'style' || /^on/i.test(name));
  const problem = (what: string): Problem => ({
    kind: 'unsafe-markup',
    file: tag.file,
    line: tag.line,
    column: tag.column,
    message: `<${tag.name}> ${what}, which the site never serves from a chapter.`,
    hint: 'Take it out, and use a component of the documentary instead.',
  });
  const element = refusedElements.includes(tag.name.toLowerCase());
  return [
    ...(element ? [problem('runs, frames, sends or restyles something')] : []),
    ...refused.map((name) => problem(`has \`${name}\``)),
  ];
}

import type { Place, Problem } from '../../documentary/index.ts';
import { type Attribute, attributesOf, components } from '../components.ts';
import { allowedIn, type Drafts, writtenIn } from '../drafts.ts';
import type { Body, Tag } from '../mdx.ts';
import { suggestion } from '../suggest.ts';
import { markupProblems } from './prose-markup.ts';

/**
 * Every tag in a chapter is a component with the attributes that it takes, or HTML of prose. Where documentary.yaml
 * allows more, it may also be what the chapter imports, or other HTML that does nothing by itself.
 */
export function tags(drafts: Drafts): Problem[] {
  const allowed = allowedIn(drafts);
  return writtenIn(drafts).flatMap(({ body }) =>
    body.tags.flatMap((tag) => {
      if (allowed.has('imports') && isImported(tag, body)) return [];
      return /^[A-Z]/.test(tag.name) ? componentProblems(tag) : markupProblems(tag, allowed.has('html'));
    }),
  );
}

/** Whether the code of a chapter speaks of a component that the documentary does not have. */
function isImported({ name }: Tag, { code }: Body): boolean {
  const [first = '', ...members] = name.split('.');
  if (attributesOf(first) || (members.length === 0 && !/^[A-Z]/.test(name))) return false;
  return code.some(({ is, text }) => is === 'imports' && text.split(/[^\w$]+/).includes(first));
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

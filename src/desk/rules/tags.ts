import type { Place, Problem } from '../../documentary/index.ts';
import { type Attribute, attributesOf, components } from '../components.ts';
import { allowedIn, type Drafts, writtenIn } from '../drafts.ts';
import { isProseAttribute, isProseTag, isRefusedAttribute, refusedElements } from '../markup.ts';
import type { Body, Tag } from '../mdx.ts';
import { suggestion } from '../suggest.ts';

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

function markupProblems(tag: Tag, html: boolean): Problem[] {
  const problem = (what: string, hint: string): Problem => ({
    kind: 'unsafe-markup',
    file: tag.file,
    line: tag.line,
    column: tag.column,
    message: `<${tag.name}> ${what}`,
    hint,
  });
  const never = (what: string) =>
    problem(
      `${what}, which the site never serves from a chapter.`,
      'Take it out, and use a component of the documentary instead.',
    );
  const names = [...tag.attributes.keys()];
  const refused = names.filter(isRefusedAttribute).map((name) => never(`has \`${name}\``));
  if (refusedElements.includes(tag.name.toLowerCase()))
    return [never('runs, frames, sends or restyles something'), ...refused];
  const id = tag.attributes.get('id');
  const taken = typeof id === 'string' && /[.\s]/.test(id) ? [idProblem(tag, id)] : [];
  if (html) return [...refused, ...taken];
  if (!isProseTag(tag.name)) return [problem('is no part of prose.', proseHint), ...refused, ...taken];
  const strange = names
    .filter((name) => !isRefusedAttribute(name) && !isProseAttribute(tag.name, name))
    .map((name) => problem(`has \`${name}\`, which is no part of prose.`, attributeHint(name)));
  return [...refused, ...strange, ...taken];
}

const otherwise = 'or write `allow: [html]` in documentary.yaml and review chapters as code.';
const proseHint = `Write it as Markdown or with a component of the documentary; ${otherwise}`;

/** The ids that the site gives have dots: `page.text`, `count.phones.2`. */
function idProblem({ name, file, line, column }: Tag, id: string): Problem {
  return {
    kind: 'bad-value',
    file,
    line,
    column,
    message: `\`id\` of <${name}> cannot be "${id}": names with a dot are the site's own, and none has a space.`,
    hint: `Write id="${id.replaceAll(/[.\s]+/g, '-').replaceAll(/^-|-$/g, '')}".`,
  };
}

/** How other tools write the attributes of HTML. */
const aliases: Record<string, string> = { className: 'class', srcSet: 'srcset', dateTime: 'datetime' };

function attributeHint(name: string): string {
  const right = aliases[name] ?? name.toLowerCase();
  return right === name ? `Take it out; ${otherwise}` : `Did you mean \`${right}\`?`;
}

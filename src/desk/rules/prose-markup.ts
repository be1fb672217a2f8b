import type { Problem } from '../../documentary/index.ts';
import { isProseAttribute, isProseTag, isRefusedAttribute, refusedElements } from '../markup.ts';
import type { Tag } from '../mdx.ts';

/**
 * What is wrong with a tag of plain HTML.
 *
 * @param html whether documentary.yaml allows HTML that is no part of prose
 */
export function markupProblems(tag: Tag, html: boolean): Problem[] {
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

/** The ids that the site gives have dots: `page.text`, `count.ships.2`. */
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

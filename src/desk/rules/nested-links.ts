import type { Problem } from '../../documentary/index.ts';
import { type Drafts, writtenIn } from '../drafts.ts';
import type { Around } from '../mdx.ts';

/** The tags that become links, and as what they stand outside another. */
const links: Record<string, (id: string) => string> = {
  Count: (id) => `<Count id="${id}" />`,
  Cite: (id) => `<Cite id="${id}" />`,
  Term: (id) => `<Term id="${id}" />`,
  a: () => '[…](…)',
};
const outer = ['a', 'Term'];

/** No link stands in a link: a browser would end the outer one where the inner one begins. */
export function nestedLinks(drafts: Drafts): Problem[] {
  return writtenIn(drafts).flatMap(({ body }) =>
    body.tags.flatMap(({ name, attributes, within, file, line, column }): Problem[] => {
      const written = links[name];
      const around = within.findLast((each) => outer.includes(each.name));
      if (!written || !around) return [];
      const before = around.name === 'a' ? '[…](…)' : `<Term id="${idIn(around)}">…</Term>`;
      return [
        {
          kind: 'nested-link',
          file,
          line,
          column,
          message: `<${name}> is a link and stands inside ${around.name === 'a' ? 'another' : `<${around.name}>`}, which a browser would end there.`,
          hint: `Write one after the other: ${before} ${written(idIn({ attributes }))}.`,
        },
      ];
    }),
  );
}

function idIn({ attributes }: Pick<Around, 'attributes'>): string {
  const id = attributes.get('id');
  return typeof id === 'string' ? id : '…';
}

import { countForms, id, type Problem } from '../../documentary/index.ts';
import type { Drafts } from '../drafts.ts';
import { namedIn } from '../named.ts';
import { shelves } from '../shelves.ts';
import { suggestion } from '../suggest.ts';

/** Every reference names an entry that is there. */
export function references(drafts: Drafts): Problem[] {
  return namedIn(drafts).flatMap(({ shelf, id: name, inText, place: { file, line, column } }): Problem[] => {
    const { noun, home } = shelves[shelf];
    // Of a file that cannot be read nobody knows what it has, and a malformed id has a problem of its own.
    if (drafts[shelf].has(name) || drafts.unreadable.has(home)) return [];
    const [count = '', form] = name.split('.');
    if (inText && form !== undefined && drafts.counts.has(count)) {
      return [
        {
          kind: 'unknown-id',
          file,
          line,
          column,
          message: `A count cannot be given as \`${form}\`.`,
          hint: `${suggestion(form, countForms)} Or write {${count}}.`,
        },
      ];
    }
    // Braces in a text that hold no name are only braces.
    if (!id.safeParse(name).success && !(inText && /^[\p{L}\p{N}_-]+$/u.test(name))) return [];
    return [
      {
        kind: 'unknown-id',
        file,
        line,
        column,
        message: `There is no ${noun} \`${name}\`.`,
        hint: `${suggestion(name, drafts[shelf].keys())} Or add \`${name}\` to ${home}.`,
      },
    ];
  });
}

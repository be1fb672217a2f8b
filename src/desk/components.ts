import { countForms, type Shelf } from '../documentary/index.ts';

/** What an attribute of a component takes: any text, ids of the record, or a choice. */
export type Attribute =
  | { takes: 'text'; required?: true }
  | {
      takes: 'id';
      of: Shelf;
      required: true;
    }
  | { takes: 'ids'; of: Shelf }
  | { takes: 'choice'; choices: readonly string[] };

/** The components that a chapter may use, with their attributes. */
export const components = {
  Count: {
    id: { takes: 'id', of: 'counts', required: true },
    show: { takes: 'choice', choices: countForms },
  },
  Pull: { id: { takes: 'id', of: 'counts', required: true } },
  Cite: { id: { takes: 'id', of: 'sources', required: true } },
  Chart: { id: { takes: 'id', of: 'charts', required: true } },
  Term: { id: { takes: 'id', of: 'terms', required: true } },
  Versus: {},
  Account: {
    word: { takes: 'text', required: true },
    by: { takes: 'text', required: true },
  },
  Denial: { by: { takes: 'text', required: true } },
  Timeline: { events: { takes: 'ids', of: 'events' } },
  Scrolly: { chart: { takes: 'id', of: 'charts', required: true } },
  Step: {
    counts: { takes: 'ids', of: 'counts' },
    form: { takes: 'choice', choices: ['bars', 'dots', 'circles'] },
    scale: { takes: 'choice', choices: ['linear', 'logarithmic'] },
    highlight: { takes: 'ids', of: 'counts' },
  },
  Figure: {
    caption: { takes: 'text', required: true },
    credit: { takes: 'text' },
  },
} as const satisfies Record<string, Record<string, Attribute>>;

/** The attributes of a component by its name, or undefined where there is no such component. */
export function attributesOf(name: string): Record<string, Attribute> | undefined {
  return Object.hasOwn(components, name) ? components[name as keyof typeof components] : undefined;
}

/** The attributes of plain HTML that readers read or hear. */
const texts = ['alt', 'title', 'aria-label'];

/** Whether an attribute of a tag is a text for readers. */
export function isTextOf(tag: string, attribute: string): boolean {
  const taken = attributesOf(tag);
  return taken ? taken[attribute]?.takes === 'text' : texts.includes(attribute);
}

import { countForms, type Shelf } from '../documentary/index.ts';

/** What an attribute of a component takes: any text, ids of the record, or a choice. */
export type Attribute = (
  | { takes: 'text'; required?: true }
  | {
      takes: 'id';
      of: Shelf;
      required: true;
    }
  | { takes: 'ids'; of: Shelf }
  | { takes: 'choice'; choices: readonly string[] }
) & {
  /** What it says, for whoever writes it. */
  says: string;
};

/** The components that a chapter may use, with their attributes. */
export const components = {
  Count: {
    id: { takes: 'id', of: 'counts', required: true, says: 'The count' },
    show: { takes: 'choice', choices: countForms, says: 'The words for it; `phrase` where it is left out' },
  },
  Pull: { id: { takes: 'id', of: 'counts', required: true, says: 'The count to set out' } },
  Cite: { id: { takes: 'id', of: 'sources', required: true, says: 'The source of the sentence before it' } },
  Chart: { id: { takes: 'id', of: 'charts', required: true, says: 'The chart' } },
  Term: { id: { takes: 'id', of: 'terms', required: true, says: 'The entry of the glossary' } },
  Versus: {},
  Account: {
    word: { takes: 'text', required: true, says: 'The word that this account has for the event' },
    by: { takes: 'text', required: true, says: 'Whose account it is' },
  },
  Denial: { by: { takes: 'text', required: true, says: 'Who answers the claim' } },
  Timeline: { events: { takes: 'ids', of: 'events', says: 'The events to list; all of them where it is left out' } },
  Scrolly: { chart: { takes: 'id', of: 'charts', required: true, says: 'The chart that the steps tell' } },
  Step: {
    counts: { takes: 'ids', of: 'counts', says: 'The counts to show; all of the chart where it is left out' },
    form: {
      takes: 'choice',
      choices: ['bars', 'dots', 'circles'],
      says: 'How to draw them; as the chart does where it is left out',
    },
    scale: {
      takes: 'choice',
      choices: ['linear', 'logarithmic'],
      says: 'The scale, for bars; that of the chart where it is left out',
    },
    highlight: { takes: 'ids', of: 'counts', says: 'The counts that keep their colour while the others lose it' },
  },
  Figure: {
    caption: { takes: 'text', required: true, says: 'What readers should know of the picture' },
    credit: { takes: 'text', says: 'Who made it' },
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

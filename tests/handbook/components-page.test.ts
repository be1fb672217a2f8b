import { describe, expect, test } from 'vitest';
import { components } from '../../src/desk/index.ts';
import { componentsPage } from '../../src/handbook/components-page.ts';

const names = Object.keys(components);
const section = (name: string, below = `<${name} />`) =>
  `## ${name}\n\nWords.\n\n\`\`\`mdx\n<${name} />\n\`\`\`\n\n${below}\n`;
const chapter = (sections: readonly string[]) => `---\ntitle: T\n---\n\nWords before.\n\n${sections.join('\n')}`;
const page = (sections: readonly string[]) => componentsPage(chapter(sections), 'a.mdx');

describe('the page of components', () => {
  test('has the source of each and not what it becomes, and its attributes', () => {
    const text = page(names.map((name) => section(name)));
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, name]) => name)).toEqual(names);
    expect(text.match(/^<Pull \/>$/gm)).toHaveLength(1);
    expect(text).not.toContain('Words before.');
    expect(text).toContain('| `caption` | text | yes |');
    expect(text).toContain('It takes no attributes.');
  });

  test('is not made where something else stands below a source', () => {
    const sections = names.map((name) => section(name, name === 'Pull' ? '<Pull id="a" />' : undefined));
    expect(() => page(sections)).toThrow('something else stands below this block of source:\n<Pull />');
  });

  test('is not made where a component has no heading', () => {
    expect(() => page(names.filter((name) => name !== 'Cite').map((name) => section(name)))).toThrow(
      'no heading for the component: Cite',
    );
  });
});

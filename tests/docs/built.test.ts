import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { examplesIn } from '../../src/handbook/index.ts';
import { run, temporaryFolder } from '../support/build.ts';
import { docsFolder, harbour } from '../support/handbook.ts';

/** What a component is known by on a page. */
const signs: Record<string, string> = {
  Count: '.count',
  Pull: '.pull',
  Cite: '.cite',
  Chart: '.chart svg',
  Term: '.term',
  Versus: '.versus',
  Denial: '.denial',
  Timeline: '.events',
  Scrolly: '.scrolly',
  Figure: '.picture img',
};

test('the documentary of the examples builds, and what each becomes stands below its source', async () => {
  await using site = await temporaryFolder();
  const { code, output } = await run('build', { CONTENT_DIR: join(docsFolder, 'harbour'), OUT_DIR: site.path });
  expect(output).toContain('The Harbour: built in');
  expect(code).toBe(0);

  const { document } = parseHTML(await readFile(join(site.path, 'chapters/components/index.html'), 'utf8'));
  const blocks = [...document.querySelectorAll('.chapter > pre')];
  const sources = examplesIn(await harbour.text('chapters/components.mdx'));
  expect(blocks.map((block) => block.textContent.trimEnd())).toEqual(sources);
  const shown = blocks.map((block) => {
    const component = componentOf(block);
    const page = parseHTML(`<main>${block.nextElementSibling?.outerHTML}</main>`).document;
    expect(page.querySelector(signs[component] ?? 'none'), component).not.toBeNull();
    return component;
  });
  expect(new Set(shown)).toEqual(new Set(Object.keys(signs)));
});

/** The component that the heading above a block names. */
function componentOf(block: Element): string {
  const above = block.previousElementSibling;
  if (!above) return '';
  return above.matches('h2') ? above.textContent.trim() : componentOf(above);
}

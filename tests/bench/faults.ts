import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from './site.ts';
import { wrongPages } from './wrong-pages.ts';

/**
 * What is wrong with the pages of the last build, in words; nothing where it built what was asked for. A wrong site
 * built fast is no result.
 *
 * @param site as it was built
 * @param content the content folder it was built from
 */
export async function faultsOf({ generator, output }: Site, content: string): Promise<string[]> {
  const documentary = await readFile(join(content, 'documentary.yaml'), 'utf8');
  const chapters = [...documentary.matchAll(/^ {2}- (\S+)$/gm)].map(([, id]) => id!);
  const plain = chapters.map(async (id) => {
    const mdx = await readFile(join(content, 'chapters', `${id}.mdx`), 'utf8');
    const html = await readFile(join(output, 'chapters', id, 'index.html'), 'utf8').catch(() => undefined);
    return html === undefined ? [`${id} is not there`] : missing(mdx, html).map((part) => `${id} has no ${part}`);
  });
  const wrong = (await Promise.all(plain)).flat();
  return generator === 'ours' ? [...wrong, ...(await wrongPages(output, content))] : wrong;
}

/** What of a chapter's title, text and charts is not on its page. */
export function missing(mdx: string, html: string): string[] {
  const text = plainText(html);
  const drawings = html.match(/<svg[^>]* class="chart-drawing/g)?.length ?? 0;
  const charts = mdx.match(/<Chart /g)?.length ?? 0;
  return [
    ...wordsOf(mdx).filter((words) => !text.includes(words)),
    ...(drawings < charts ? [`${charts} drawings, but ${drawings}`] : []),
  ];
}

/** The words of a chapter as far as no tag or mark stands between them, its title first. */
function wordsOf(mdx: string): string[] {
  const title = /^title: (.*)$/m.exec(mdx)?.[1] ?? '';
  const prose = mdx.replace(/^---\n[\s\S]*?\n---\n/, '');
  return [title, ...prose.split(/<[^>]*>|[*#\n]|^- /m).map((words) => words.trim())].filter((words) => words !== '');
}

const plainText = (html: string) => html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');

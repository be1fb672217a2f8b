import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFolder, read } from '../../src/desk/index.ts';
import { known } from '../../src/documentary/index.ts';
import { pathsOf } from '../../src/publish/paths.ts';

/**
 * Holds the chapters of a site that we built against the content: each shows the charts, counts, citations and terms
 * that it names, in all its drawings where it is a chart, and leads to the chapters before and after it.
 *
 * @param outDir the built site
 * @param content the content folder
 * @returns what is wrong, in words
 */
export async function wrongPages(outDir: string, content: string): Promise<string[]> {
  const { documentary, problems } = await read(diskFolder(content));
  if (!documentary) return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
  const paths = pathsOf(documentary.url);
  const link = (way: 'prev' | 'next', id: string | undefined) =>
    id === undefined ? undefined : `rel="${way}" href="${paths.chapter(id)}"`;

  const wrong = documentary.chapters.map(async ({ id, title, references }, index) => {
    const html = await readFile(join(outDir, 'chapters', id, 'index.html'), 'utf8').catch(() => '');
    const expected = [
      title,
      link('prev', documentary.chapters[index - 1]?.id),
      link('next', documentary.chapters[index + 1]?.id),
      ...references.map(({ anchor }) => `id="${anchor}"`),
    ].filter((part) => part !== undefined);
    // Dots have a drawing for paper beside those for phones and text columns.
    const drawings = references
      .filter(({ component }) => component === 'Chart')
      .reduce((sum, chart) => sum + (known(documentary.charts, chart.id).form === 'dots' ? 3 : 2), 0);
    const links = Number(index > 0) + Number(index < documentary.chapters.length - 1);
    return [
      ...expected.filter((part) => !html.includes(part)).map((part) => `${id} has no ${part}`),
      ...amiss(id, 'drawings', drawings, html.match(/<svg[^>]* class="chart-drawing/g)),
      ...amiss(id, 'links to its neighbours', links, html.match(/rel="(prev|next)"/g)),
    ];
  });
  return (await Promise.all(wrong)).flat();
}

function amiss(id: string, what: string, expected: number, found: readonly string[] | null): string[] {
  const count = found?.length ?? 0;
  return count === expected ? [] : [`${id} has ${count} ${what}, not ${expected}`];
}

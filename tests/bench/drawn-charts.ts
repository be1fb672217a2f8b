import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawChart } from '../../src/chart/index.ts';
import { diskFolder, read } from '../../src/desk/index.ts';
import { wordingIn } from '../../src/documentary/index.ts';
import { markupOf } from '../../src/publish/markup.ts';
import { serverDocument } from '../../src/site/server-document.ts';

/**
 * Draws the charts of a content folder beforehand, for generators that draw none: one drawing each, in the width of a
 * text column, where our pages have two or three.
 *
 * @param content the content folder
 * @param folder gets a file `<chart>.svg` each
 * @throws Error with the problems of the content
 */
export async function writeDrawings(content: string, folder: string): Promise<void> {
  const { documentary, problems } = await read(diskFolder(content));
  if (!documentary) throw new Error(`the content has problems: ${JSON.stringify(problems)}`);
  const wording = wordingIn(documentary.language);
  await mkdir(folder, { recursive: true });
  for (const [id, chart] of documentary.charts) {
    const drawing = drawChart(chart, { document: serverDocument(), size: 'wide', wording });
    await writeFile(join(folder, `${id}.svg`), markupOf(drawing));
  }
}

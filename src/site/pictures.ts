import { cacheFolder, projectRoot } from 'virtual:on-record/folders';
import type { Chart } from '../documentary/index.ts';
import type { ChartData } from '../publish/chart-data.ts';
import { pictureTexts } from '../publish/picture-texts.ts';
import { drawPlate } from '../publish/plate.ts';
import type { PreviewSubject } from '../publish/preview-layout.ts';
import { drawPreview } from '../publish/preview.ts';
import type { PageEdition } from './page-edition.ts';
import { rasteriser } from './rasterise.ts';
import { serverDocument } from './server-document.ts';

const rasterise = rasteriser(projectRoot, cacheFolder, console.warn);

/** A chart as a PNG that tells its data. */
export function chartPicture(
  chart: Chart,
  data: ChartData,
  { documentary, paths, wording }: PageEdition,
): Promise<Uint8Array<ArrayBuffer>> {
  const plate = drawPlate(chart, { document: serverDocument(), imprint: documentary, paths, wording });
  return rasterise(plate, { texts: pictureTexts(data, wording), wording });
}

/** The picture that stands for a page where others link to it, as a PNG. */
export function previewPicture(
  subject: PreviewSubject,
  { documentary, wording }: PageEdition,
): Promise<Uint8Array<ArrayBuffer>> {
  const picture = drawPreview(subject, { document: serverDocument(), wording });
  const texts = { Title: subject.title, Author: documentary.publisher.name };
  return rasterise(picture, { texts, wording });
}

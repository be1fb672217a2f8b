import type { Wording } from '../documentary/index.ts';
import type { ChartData } from './chart-data.ts';
import type { PngTexts } from './png-text.ts';

/**
 * What the picture of a chart says of itself: the keywords of the PNG specification (11.3.3.2), and its data as JSON.
 *
 * @param data the data of the chart
 */
export function pictureTexts(data: ChartData, { words }: Pick<Wording, 'words'>): PngTexts {
  const { title, takeaway, publisher, licence, address } = data;
  return {
    Title: title,
    Description: takeaway,
    Author: publisher,
    Copyright: words.picture.copyright(publisher, licence.name, licence.address),
    Source: address,
    Data: JSON.stringify(data),
  };
}

import { drawChart } from '../chart/index.ts';
import { type Chart, chartSources, type Wording } from '../documentary/index.ts';
import type { ChartData } from './chart-data.ts';
import { chartCorrectionTexts } from './correction-text.ts';
import { markupOf } from './markup.ts';

const namespaces = {
  svg: 'http://www.w3.org/2000/svg',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
};

/**
 * A chart as an SVG file that stands alone: it has its title and description inside it, says in its metadata (Dublin
 * Core in RDF, as SVG 1.1 section 21 shows) where it comes from and on what terms it may be used, and needs no style.
 *
 * @param chart the chart
 * @param data its data, for the metadata
 * @param options an empty document to draw into, and the words of the documentary's language
 */
export function svgOf(chart: Chart, data: ChartData, options: { document: Document; wording: Wording }): string {
  const { document, wording } = options;
  const drawing = drawChart(chart, { document, size: 'wide', wording });
  const element = (name: string, text = '') => {
    const made = document.createElementNS(namespaces.svg, name);
    made.textContent = text;
    return made;
  };
  drawing.setAttribute('xmlns', namespaces.svg);
  drawing.setAttribute('xml:lang', data.language);

  const metadata = element('metadata');
  const graph = element('rdf:RDF');
  graph.setAttribute('xmlns:rdf', namespaces.rdf);
  graph.setAttribute('xmlns:dc', namespaces.dc);
  const work = element('rdf:Description');
  work.setAttribute('rdf:about', data.address);
  work.append(
    element('dc:title', data.title),
    element('dc:description', data.takeaway),
    ...chartCorrectionTexts(chart, wording).map((text) => element('dc:description', text)),
    element('dc:publisher', data.publisher),
    element('dc:rights', `${data.licence.name}: ${data.licence.address}`),
    element('dc:language', data.language),
    ...chartSources(chart).map(({ publisher, title, address }) =>
      element('dc:source', `${publisher}, ${title}: ${address}`),
    ),
  );
  graph.append(work);
  metadata.append(graph);
  drawing.prepend(element('title', data.title), metadata);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markupOf(drawing)}\n`;
}

import { parseHTML } from 'linkedom';
import { chartCorrections } from '../../src/documentary/index.ts';
import { descriptionOf, frameName, nameOf } from './descriptions.ts';
import { type Face, textPlace } from './face.ts';
import { fileOf } from './files.ts';
import { jsonPlaces } from './json.ts';
import { noteText } from './notes.ts';
import { chartText, sourceText } from './record.ts';
import type { Site } from './site.ts';
import { tablePlaces } from './tables.ts';
import { joined, words } from './template.ts';

/** What hosts that embed by address are told. */
export const oembeds: Face = (record) =>
  record.charts.flatMap((chart) => {
    const file = fileOf.oembed(chart.id);
    const [title, takeaway] = [chartText(record, chart, 'title'), chartText(record, chart, 'takeaway')];
    const data = (site: Site) => site.once(file, 'json', () => JSON.parse(site.text(file)));
    const shown = (site: Site, selector: string) => inSnippet(data(site).html).querySelector(selector);
    const due = { title, author_name: record.documentary.publisher.name, provider_name: record.documentary.title };
    return [
      ...jsonPlaces(file, chart.id, due, data),
      textPlace(
        file,
        chart.id,
        'quotation',
        words`${title} – ${takeaway}`,
        (site) => shown(site, 'blockquote')?.textContent,
      ),
      textPlace(file, chart.id, 'frame', frameName(record, chart), (site) =>
        shown(site, 'iframe')?.getAttribute('title'),
      ),
    ];
  });

/** What can be pasted into other pages. */
export const snippets: Face = (record) =>
  record.charts.flatMap((chart) => {
    const file = fileOf.chart(chart.id);
    const pasted = (kind: string) => (site: Site) =>
      site.once(file, `snippet ${kind}`, () =>
        inSnippet(pasteable(site.document(file).querySelector(`textarea[data-snippet="${kind}"]`))),
      );
    const [title, takeaway] = [chartText(record, chart, 'title'), chartText(record, chart, 'takeaway')];
    const { documentary } = record;
    const credit = words`${title}. ${documentary.title}, ${documentary.publisher.name}. ${documentary.licence.name}.`;
    const corrections = chartCorrections(chart).map((note) => noteText(record, note, chart.title));
    const caption = joined([chartText(record, chart, 'note'), ...corrections, sourceText(record, chart), credit]);
    const described = joined([words`${nameOf(record, chart)}.`, descriptionOf(record, chart), ...corrections]);
    const named = words`${nameOf(record, chart)}. The table below has the same data.`;
    const text = (kind: string, selector: string) => (site: Site) =>
      pasted(kind)(site).querySelector(selector)?.textContent;
    const attribute = (kind: string, selector: string, name: string) => (site: Site) =>
      pasted(kind)(site).querySelector(selector)?.getAttribute(name);
    return [
      textPlace(file, chart.id, 'frame', frameName(record, chart), attribute('frame', 'iframe', 'title')),
      textPlace(file, chart.id, 'image', described, attribute('image', 'img', 'alt')),
      textPlace(file, chart.id, 'credit of the image', credit, text('image', 'p')),
      textPlace(file, chart.id, 'takeaway of the figure', takeaway, text('figure', 'strong')),
      textPlace(file, chart.id, 'image of the figure', named, attribute('figure', 'img', 'alt')),
      textPlace(file, chart.id, 'title of the figure', title, text('figure', 'caption')),
      textPlace(file, chart.id, 'caption of the figure', caption, text('figure', 'figcaption')),
      ...tablePlaces(record, file, chart, (site) => pasted('figure')(site).querySelector('table')),
    ];
  });

const inSnippet = (html: string) => parseHTML(`<body>${html}</body>`).document;

/** What a browser would copy from a field; linkedom leaves the references in it as they are. */
const pasteable = (field: Element | null) =>
  inSnippet(`<p>${field?.textContent}</p>`).querySelector('p')?.textContent ?? '';

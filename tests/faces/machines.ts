import { parseHTML } from 'linkedom';
import { type Chart, chartSources, type Count, type Source } from '../../src/documentary/index.ts';
import { formNames, nameOf, descriptionOf } from './descriptions.ts';
import { type Face, type Place, textPlace } from './face.ts';
import { fileOf } from './files.ts';
import { type Due, jsonPlaces } from './json.ts';
import { chapterText, describing } from './page-texts.ts';
import { chartText, countText, sourceText, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { tablePlaces } from './tables.ts';
import { joined, numberHole, type Template, words } from './template.ts';

const framed = (record: TheRecord, chart: Chart) =>
  words`${formNames[chart.form]}: ${chartText(record, chart, 'takeaway')}`;

/** What search engines, messengers and screen readers find in the head of a page. */
export const heads: Face = (record) => {
  const { documentary, charts } = record;
  const { cover, title, publisher, language } = documentary;
  const ofPage = (file: string, of: string, name: Template, description: Template, preview: Template) => {
    const meta = (site: Site, key: string) =>
      site.document(file).querySelector(`meta[${key}]`)?.getAttribute('content');
    const whole = of === 'documentary' ? name : words`${name} – ${title}`;
    return [
      textPlace(file, of, 'title', whole, (site) => site.document(file).querySelector('title')?.textContent),
      textPlace(file, of, 'description', description, (site) => meta(site, 'name="description"')),
      textPlace(file, of, 'og:title', name, (site) => meta(site, 'property="og:title"')),
      textPlace(file, of, 'og:description', description, (site) => meta(site, 'property="og:description"')),
      textPlace(file, of, 'og:image:alt', preview, (site) => meta(site, 'property="og:image:alt"')),
    ];
  };
  return [
    ...ofPage(
      fileOf.home,
      'documentary',
      words`${title}`,
      describing(record),
      words`“${title}” – ${cover ? formNames[cover.form] : publisher.name}`,
    ),
    ...documentary.chapters.flatMap(({ id, number }) => {
      const name = chapterText(record, id, 'title');
      const preview = words`“${name}” – Chapter ${numberHole(number, language)}`;
      return ofPage(fileOf.chapter(id), id, name, chapterText(record, id, 'description'), preview);
    }),
    ...charts.flatMap((chart) => {
      const takeaway = chartText(record, chart, 'takeaway');
      const preview = words`“${takeaway}” – ${formNames[chart.form]}`;
      const file = fileOf.embed(chart.id);
      const frame = (site: Site, selector: string) => site.document(file).querySelector(selector);
      return [
        ...ofPage(fileOf.chart(chart.id), chart.id, chartText(record, chart, 'title'), takeaway, preview),
        textPlace(file, chart.id, 'title', framed(record, chart), (site) => frame(site, 'title')?.textContent),
        textPlace(file, chart.id, 'og:title', chartText(record, chart, 'title'), (site) =>
          frame(site, 'meta[property="og:title"]')?.getAttribute('content'),
        ),
      ];
    }),
  ];
};

const valueNames = { exactly: 'value', about: 'value', 'at-least': 'minValue', 'at-most': 'maxValue' } as const;

const citation = ({ title, address, date, publisher }: Source): Due => ({
  name: title,
  url: address,
  datePublished: date,
  publisher: { name: publisher },
});

/** What pages say of themselves in the terms of schema.org. */
export const structuredData: Face = (record) => {
  const { chapters, sources } = record.documentary;
  const dataOf = (file: string) => (site: Site) =>
    site.once(file, 'ld', () =>
      JSON.parse(site.document(file).querySelector('script[type="application/ld+json"]')?.textContent ?? 'null'),
    );
  return [
    ...jsonPlaces(
      fileOf.home,
      'documentary',
      { '@type': 'WebSite', description: describing(record) },
      dataOf(fileOf.home),
    ),
    ...chapters.flatMap(({ id, references }) => {
      const cited = [
        ...new Set(references.filter(({ component }) => component === 'Cite').map((reference) => reference.id)),
      ];
      const due = {
        '@type': 'Article',
        headline: chapterText(record, id, 'title'),
        description: chapterText(record, id, 'description'),
        citation: cited.map((each) => citation(sources.get(each)!)),
      };
      return jsonPlaces(fileOf.chapter(id), id, due, dataOf(fileOf.chapter(id)));
    }),
    ...record.charts.flatMap((chart) => {
      const file = fileOf.chart(chart.id);
      const title = chartText(record, chart, 'title');
      const takeaway = chartText(record, chart, 'takeaway');
      const due = {
        '@type': 'Dataset',
        name: title,
        description: words`${takeaway} ${title}.`,
        image: { caption: takeaway },
        citation: chartSources(chart).map(citation),
      };
      const variables = chart.form === 'timeline' ? [] : chart.counts;
      return [
        ...jsonPlaces(file, chart.id, due, dataOf(file)),
        ...variables.flatMap((count, index) =>
          variablePlaces(record, chart, count, (site) => dataOf(file)(site).variableMeasured?.[index]),
        ),
      ];
    }),
  ];
};

function variablePlaces(
  record: TheRecord,
  chart: Chart,
  count: Count,
  find: (site: Site) => object | undefined,
): Place[] {
  const [file, of] = [fileOf.chart(chart.id), `${chart.id}/${count.id}`];
  const due = {
    propertyID: count.id,
    name: countText(record, count, 'label'),
    description: words`${record.amount(count)}. ${countText(record, count, 'rule')}`,
    unitText: record.unit(count),
    [valueNames[count.bound]]: count.value,
  };
  return [
    ...jsonPlaces(file, of, due, find),
    {
      file,
      of,
      fact: 'bound',
      due: valueNames[count.bound],
      read: (site) =>
        Object.keys(find(site) ?? {})
          .filter((key) => /value$/i.test(key))
          .join(' '),
    },
  ];
}

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
      textPlace(file, chart.id, 'frame', framed(record, chart), (site) => shown(site, 'iframe')?.getAttribute('title')),
    ];
  });

const inSnippet = (html: string) => parseHTML(`<body>${html}</body>`).document;

/** What a browser would copy from a field; linkedom leaves the references in it as they are. */
const pasteable = (field: Element | null) =>
  inSnippet(`<p>${field?.textContent}</p>`).querySelector('p')?.textContent ?? '';

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
    const caption = joined([chartText(record, chart, 'note'), sourceText(record, chart), credit]);
    const described = words`${nameOf(record, chart)}. ${descriptionOf(record, chart)}`;
    const named = words`${nameOf(record, chart)}. The table below has the same data.`;
    const text = (kind: string, selector: string) => (site: Site) =>
      pasted(kind)(site).querySelector(selector)?.textContent;
    const attribute = (kind: string, selector: string, name: string) => (site: Site) =>
      pasted(kind)(site).querySelector(selector)?.getAttribute(name);
    return [
      textPlace(file, chart.id, 'frame', framed(record, chart), attribute('frame', 'iframe', 'title')),
      textPlace(file, chart.id, 'image', described, attribute('image', 'img', 'alt')),
      textPlace(file, chart.id, 'credit of the image', credit, text('image', 'p')),
      textPlace(file, chart.id, 'takeaway of the figure', takeaway, text('figure', 'strong')),
      textPlace(file, chart.id, 'image of the figure', named, attribute('figure', 'img', 'alt')),
      textPlace(file, chart.id, 'title of the figure', title, text('figure', 'caption')),
      textPlace(file, chart.id, 'caption of the figure', caption, text('figure', 'figcaption')),
      ...tablePlaces(record, file, chart, (site) => pasted('figure')(site).querySelector('table')),
    ];
  });

/** What a page hands to the script by which a reader explores its chart. */
export const explorables: Face = (record) =>
  record.charts.flatMap((chart) => {
    const counted = chart.form !== 'timeline';
    if (!counted && chart.events.length < 2) return [];
    const due: Due = {
      id: chart.id,
      form: chart.form,
      title: chartText(record, chart, 'title'),
      takeaway: chartText(record, chart, 'takeaway'),
      ...(chart.note && { note: chartText(record, chart, 'note') }),
      ...(chart.questions && { questions: questionsDue(record, chart) }),
      ...(counted ? { counts: chart.counts.map(asRecorded) } : { events: chart.events.map(asRecorded) }),
    };
    return [fileOf.chart(chart.id), fileOf.embed(chart.id)].flatMap((file) =>
      jsonPlaces(file, chart.id, due, (site) =>
        site.once(file, 'material', () => {
          const scripts = [...site.document(file).querySelectorAll('script[type="application/json"]')];
          return JSON.parse(scripts[0]?.textContent ?? 'null')?.chart;
        }),
      ),
    );
  });

const questionsDue = (record: TheRecord, chart: Chart): Due =>
  (chart.questions ?? []).map((_, index) => ({
    question: chartText(record, chart, 'questions', index, 'question'),
    answer: chartText(record, chart, 'questions', index, 'answer'),
  }));

/** An entry as the desk has resolved it: everything that the record says of it. */
const asRecorded = (entry: object): Due =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as { [key: string]: Due };

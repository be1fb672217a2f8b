import { formNames, frameName } from './descriptions.ts';
import { type Face, textPlace } from './face.ts';
import { fileOf } from './files.ts';
import { chapterText, chartText, describing } from './record.ts';
import type { Site } from './site.ts';
import { numberHole, type Template, words } from './template.ts';

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
        textPlace(file, chart.id, 'title', frameName(record, chart), (site) => frame(site, 'title')?.textContent),
        textPlace(file, chart.id, 'og:title', chartText(record, chart, 'title'), (site) =>
          frame(site, 'meta[property="og:title"]')?.getAttribute('content'),
        ),
      ];
    }),
  ];
};

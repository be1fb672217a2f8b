import type { APIRoute } from 'astro';
import { previewSize, type PreviewSubject } from '../publish/preview-layout.ts';
import { previewText } from '../publish/preview.ts';
import { previewPicture } from './pictures.ts';
import { documentary, paths, wording, words } from './record.ts';

const from = documentary.title;

/** What every page that can be linked to is about, by its path. */
const subjects = new Map<string, PreviewSubject>([
  [
    paths.home,
    {
      from: documentary.publisher.name,
      title: documentary.title,
      lead: documentary.description,
      ...(documentary.cover && { chart: documentary.cover }),
    },
  ],
  ...documentary.chapters.map(({ id, title, description, number }): [string, PreviewSubject] => [
    paths.chapter(id),
    { from, kind: words.site.chapter(wording.number(number)), title, lead: description },
  ]),
  ...[...documentary.charts.values()].map((chart): [string, PreviewSubject] => [
    paths.chart(chart.id),
    { from, kind: words.chart.forms[chart.form], title: chart.takeaway, chart },
  ]),
  ...(['charts', 'figures', 'sources', 'timeline', 'glossary', 'corrections', 'about'] as const).map(
    (section): [string, PreviewSubject] => [
      paths[section],
      { from, title: words.site[section], lead: words.site[`${section}Lead`] },
    ],
  ),
]);

/** The picture of a page for its head. */
export interface Preview {
  /** Its path. */
  path: string;
  width: number;
  height: number;
  type: string;
  /** What it shows. */
  text: string;
}

/** The picture that stands for a page, if it has one. */
export function previewOf(page: string): Preview | undefined {
  const subject = subjects.get(page);
  return (
    subject && { path: paths.preview(page), ...previewSize, type: 'image/png', text: previewText(subject, wording) }
  );
}

/** One picture a page, for `getStaticPaths`. */
export const previewPages = () =>
  [...subjects].map(([page, subject]) => ({
    params: { page: paths.preview(page).slice(`${paths.base}previews/`.length, -'.png'.length) },
    props: { subject },
  }));

/** The route that serves the picture of a page. */
export const previewFile: APIRoute<{ subject: PreviewSubject }> = async ({ props: { subject } }) =>
  new Response(await previewPicture(subject), { headers: { 'content-type': 'image/png' } });

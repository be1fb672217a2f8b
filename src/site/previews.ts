import type { APIRoute } from 'astro';
import { sections } from '../publish/findable-pages.ts';
import { previewSize, type PreviewSubject } from '../publish/preview-layout.ts';
import { previewText } from '../publish/preview.ts';
import type { PageEdition } from './page-edition.ts';
import { previewPicture } from './pictures.ts';
import { inEachEdition } from './edition-pages.ts';
import { perEdition } from './per-edition.ts';

/** What every page that can be linked to is about, by its path. */
const subjectsIn = perEdition(({ documentary, paths, wording, words }) => {
  const from = documentary.title;
  return new Map<string, PreviewSubject>([
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
    ...sections.map((section): [string, PreviewSubject] => [
      paths[section],
      { from, title: words.site[section], lead: words.site[`${section}Lead`] },
    ]),
  ]);
});

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
export function previewOf(page: string, edition: PageEdition): Preview | undefined {
  const { paths, wording } = edition;
  const subject = subjectsIn(edition).get(page);
  return (
    subject && { path: paths.preview(page), ...previewSize, type: 'image/png', text: previewText(subject, wording) }
  );
}

/** One picture a page, for `getStaticPaths`. */
export const previewPages = inEachEdition((edition) =>
  [...subjectsIn(edition)].map(([page, subject]) => ({
    params: { page: edition.paths.preview(page).slice(edition.paths.previews.length, -'.png'.length) },
    props: { subject },
  })),
);

/** The route that serves the picture of a page. */
export const previewFile: APIRoute<{ subject: PreviewSubject }> = async ({ props: { subject }, locals: { edition } }) =>
  new Response(await previewPicture(subject, edition), { headers: { 'content-type': 'image/png' } });

import { anchorReader, chartAnchor, type Referring, wordingIn } from '../documentary/index.ts';
import { ledgerViews } from '../publish/ledger-views.ts';
import { pathsOf } from '../publish/paths.ts';
import { sitePages } from '../publish/site-pages.ts';
import { bareCounts } from './bare-counts.ts';
import { correctionId } from './corrections.ts';
import { type Drafts, languageOf, type Written } from './drafts.ts';

/** Addresses under which no link can stray to another site and still seem to stay: whatever climbs too far is outside. */
const nowhere = 'https://site.invalid/a/b/c/d/';

/** The addresses that the pages of a documentary will have, from a base that stands for any. */
export const paths = pathsOf(nowhere);

/** The pages and files of the site that drafts will become, by their paths, with the element ids on each. */
export function siteMap(drafts: Drafts): Map<string, ReadonlySet<string>> {
  const charts = [...drafts.charts].map(([id, { entry }]) => {
    const whole = entry?.form === 'parts' ? [entry.whole] : [];
    const counts = entry && entry.form !== 'timeline' ? [...whole, ...entry.counts] : [];
    return [id, { counts, questions: entry?.questions !== undefined }] as const;
  });
  return sitePages(
    {
      chapters: new Map([...drafts.chapters].map(([id, draft]) => [id, idsIn(draft)])),
      charts: new Map(charts),
      // Only chapters list their figures at their end.
      front: drafts.front ? idsIn(drafts.front).filter((id) => id !== 'page.figures') : [],
      // A text of its own stands in the place of the chart.
      cover: drafts.front ? undefined : drafts.documentary.entry?.cover,
      counts: [...drafts.counts.keys()],
      // In which order the text gives them is of no interest to the names of the views.
      views: ledgerViews(
        { counts: bareCounts(drafts), chapters: [], charts: new Map() },
        wordingIn(languageOf(drafts)),
      ),
      sources: [...drafts.sources.keys()],
      events: [...drafts.events.keys()],
      terms: [...drafts.terms.keys()],
      corrections: drafts.corrections.flatMap(({ entry }) => (entry ? [correctionId(entry)] : [])),
    },
    paths,
  );
}

/** The element ids that the page of a text has because it mentions an entry. */
const besides = {
  // A story tells its chart in words of its own.
  Chart: (id, anchor) => (anchor === chartAnchor(id) ? [`takeaway.${id}`] : []),
  Cite: (id) => [`source.${id}`, 'page.sources'],
  Count: () => ['page.figures'],
  Term: () => [],
} as const satisfies Record<Referring, (id: string, anchor: string) => string[]>;

/** The element ids on the page of a text. */
function idsIn({ body }: Written): string[] {
  const read = anchorReader();
  const named = body.tags.flatMap(({ name, attributes }) => {
    const tag = read(name, (attribute) => attributes.get(attribute));
    if (!tag) return [];
    const { anchor, mentions } = tag;
    return [anchor, ...(mentions ? besides[mentions.component](mentions.id, anchor) : [])];
  });
  return [...body.anchors, ...named];
}

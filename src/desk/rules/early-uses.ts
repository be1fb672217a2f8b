import { datedShelves, instantText, type Place, type Problem } from '../../documentary/index.ts';
import type { Address } from '../addresses.ts';
import type { Drafts, Written } from '../drafts.ts';
import { targetOf } from '../link-targets.ts';
import { anyDated, openingsOf } from '../openings.ts';
import { publicPart } from '../public-part.ts';
import { shelves } from '../shelves.ts';
import { paths, siteMap } from '../site-map.ts';

/** What readers see shows nothing and leads to nothing that they see only later, or that is a draft. */
export function earlyUses(drafts: Drafts): Problem[] {
  if (!anyDated(drafts)) return [];
  // Of an entry with mistakes nobody knows from when on it is seen.
  if (datedShelves.some((shelf) => [...drafts[shelf].values()].some(({ entry }) => !entry))) return [];
  const openings = openingsOf(drafts);
  const shown = openings.early.map(({ named: { shelf, id, place }, opens }) =>
    problem(place, `The ${shelves[shelf].noun} \`${id}\``, opens),
  );

  const texts: { page: string; text: Written; opens: number }[] = [...drafts.chapters.values()].map((text) => ({
    page: paths.chapter(text.id),
    text,
    opens: openings.of('chapters', text.id),
  }));
  if (drafts.front) texts.push({ page: paths.home, text: drafts.front, opens: -Infinity });
  const whole = siteMap(drafts);
  const openingOfPage = new Map([
    ...texts.map(({ page, opens }): [string, number] => [page, opens]),
    ...[...drafts.charts.keys()].map((id): [string, number] => [paths.chart(id), openings.of('charts', id)]),
  ]);
  // A site only grows, so it is enough to look when a text comes out.
  const linked = [...Map.groupBy(texts, ({ opens }) => opens)].flatMap(([opens, out]) => {
    if (opens === Infinity) return [];
    const site = siteMap(publicPart(drafts, openings, opens));
    return out.flatMap(({ page, text }) =>
      text.body.addresses.flatMap((address) => {
        const path = laterPath(address, page, drafts, whole, site);
        if (path === undefined) return [];
        return [problem(address, `What \`${address.url}\` leads to`, openingOfPage.get(path))];
      }),
    );
  });
  return [...shown, ...linked];
}

type Site = ReturnType<typeof siteMap>;

/** The path to which an address leads where the place is there in the whole site, and not yet in this part of it. */
function laterPath({ url, of }: Address, page: string, drafts: Drafts, whole: Site, part: Site): string | undefined {
  const target = of === 'picture' ? undefined : targetOf(url, page, drafts.documentary.entry?.url);
  if (!target) return undefined;
  const { path, anchor } = target;
  const isIn = (site: Site) => (anchor === '' ? site.has(path) : site.get(path)?.has(anchor) === true);
  return isIn(whole) && !isIn(part) ? path : undefined;
}

/** @param opens from when on it is seen; undefined for a place on a page that is public already */
function problem({ file, line, column }: Place, what: string, opens: number | undefined): Problem {
  const { is, hint } = waiting(opens);
  const message = `${what} ${is}: readers would find nothing.`;
  return { kind: 'not-public-yet', file, line, column, message, hint };
}

function waiting(opens: number | undefined): { is: string; hint: string } {
  if (opens === Infinity)
    return { is: 'is a draft', hint: 'Take `draft: true` out there, or take this out; in another draft it may stand.' };
  if (opens === undefined || opens === -Infinity)
    return { is: 'is not public yet', hint: 'Take this out until it is.' };
  const publishAt = instantText(opens).replace(' UTC', 'Z').replace(' ', 'T');
  return {
    is: `is public only from ${instantText(opens)} on`,
    hint: `Take this out until then, or have the whole wait too: \`publishAt: ${publishAt}\`.`,
  };
}

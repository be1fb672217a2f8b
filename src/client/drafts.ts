import { problemEvents } from '../publish/shown-problems.ts';
import { draftEvents, type ShownDrafts } from '../publish/shown-drafts.ts';
import { markDrafts } from './draft-marks.ts';

// Marks what readers do not see yet in every page of the dev server; no built page has this script.

const ask = () => import.meta.hot?.send(draftEvents.ask);
const list = document.querySelector('[data-drafts]');
const stand = list?.parentElement;

if (!list) {
  import.meta.hot?.on(draftEvents.tell, (drafts: ShownDrafts) => markDrafts(drafts, location.pathname));
  ask();
}
// The content was read anew.
import.meta.hot?.on(problemEvents.tell, stand ? () => void renew(stand) : ask);

/** Puts the list as it is now in the place of the one that there was. */
async function renew(place: Element): Promise<void> {
  const page = await (await fetch(location.href)).text();
  const fresh = new DOMParser().parseFromString(page, 'text/html').querySelector('[data-drafts]');
  if (fresh) place.querySelector('[data-drafts]')?.replaceWith(fresh);
}

import type { ShownDraft, ShownDrafts } from '../publish/shown-drafts.ts';
import rules from '../styles/drafts.css?inline';
import { element } from './element.ts';

// It speaks to editors, as the desk does, and not to readers.
const words = {
  page: ({ from }: ShownDraft) =>
    from === '' ? 'Draft. Readers do not see this page.' : `Readers see this page from ${from} on.`,
  mark: ({ from }: ShownDraft) => (from === '' ? 'draft' : `from ${from} on`),
  list: 'All drafts',
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(rules);
let made: Element[] = [];

/**
 * Marks what readers do not see yet: the page itself with a band above it, every link that leads to it, and what stands
 * on another page. What was marked before is so no more.
 *
 * @param page the path of the page
 */
export function markDrafts({ list, drafts }: ShownDrafts, page: string): void {
  for (const mark of made) mark.remove();
  made = [];
  const end = document.querySelector('body > footer');
  // A chart for frames has none, and is to be seen as it will stand there.
  if (drafts.length === 0 || !end) return;
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const about = { lang: 'en', dir: 'ltr' };
  const link = element('a', { href: list }, words.list);
  const own = drafts.find(({ path, anchor }) => path === page && anchor === '');
  const band = element(
    'aside',
    { ...about, class: 'on-record-drafts', 'aria-label': words.list },
    own ? `${words.page(own)} ` : '',
    link,
  );
  (own ? document.querySelector('body > .skip') : end)?.after(band);
  made.push(band);

  const pages = new Map(drafts.flatMap((draft) => (draft.anchor === '' ? [[draft.path, draft]] : [])));
  const mark = (draft: ShownDraft) => {
    const one = element('span', { ...about, class: 'on-record-draft' }, words.mark(draft));
    made.push(one);
    return one;
  };
  for (const each of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const draft = each.origin === location.origin && each.pathname !== page && pages.get(each.pathname);
    if (draft && !/\.\w+$/.test(each.pathname)) each.append(' ', mark(draft));
  }
  for (const draft of drafts) {
    if (draft.path !== page || draft.anchor === '') continue;
    const place = document.getElementById(draft.anchor);
    (place?.querySelector('.event') ?? place)?.append(' ', mark(draft));
  }
}

import type { LedgerView } from './ledger-views.ts';

/**
 * What only the ids of a ledger can tell a stylesheet: which entries a group shows while the address ends in its id, and
 * which link leads to what is shown. The ids are those of the record, which hold letters, digits, hyphens and dots.
 *
 * @param views the views that the page has
 */
export function ledgerStyle(views: readonly LedgerView[]): string {
  const groups = groupIds(views);
  const rules = [
    ...groups.map((id) => `${whileAt(id)} .entry:not([data-in~="${id}"]){display:none}`),
    ...viewIds(views).map((id) => `${whileAt(id)} .ways a[href="#${id}"]{text-decoration:none;font-weight:650}`),
  ];
  return `@media screen{${rules.join('')}}`;
}

/** The element ids by which an address chooses what the ledger shows. */
export function viewIds(views: readonly LedgerView[]): string[] {
  return [...views.map(({ by }) => orderId(by)), ...groupIds(views)];
}

function groupIds(views: readonly LedgerView[]): string[] {
  return views.flatMap((view) => ('groups' in view ? view.groups.map(({ id }) => id) : []));
}

/** The element id of a view. */
export function orderId(by: LedgerView['by']): string {
  return `order.${by}`;
}

function whileAt(id: string): string {
  return `.ledger:has([id="${id}"]:target)`;
}

import type { LedgerView } from './ledger-views.ts';

/**
 * What only the ids of a ledger can tell a stylesheet: which entries a group shows while the address ends in its id, and
 * which link leads to what is shown. The ids are those of the record, which hold letters, digits, hyphens and dots.
 *
 * @param views the views that the page has
 */
export function ledgerStyle(views: readonly LedgerView[]): string {
  const groups = views.flatMap((view) => ('groups' in view ? view.groups.map(({ id }) => id) : []));
  const shown = [...views.map(({ by }) => orderId(by)), ...groups];
  const rules = [
    ...groups.map((id) => `${whileAt(id)} .entry:not([data-in~="${id}"]){display:none}`),
    ...shown.map((id) => `${whileAt(id)} .ways a[href="#${id}"]{text-decoration:none;font-weight:650}`),
  ];
  return `@media screen{${rules.join('')}}`;
}

/** The element id of a view. */
export function orderId(by: LedgerView['by']): string {
  return `order.${by}`;
}

function whileAt(id: string): string {
  return `.ledger:has([id="${id}"]:target)`;
}

import { inject } from 'vitest';
import { addressOf, type Page, pagesOf, textsIn } from './site.ts';
import { theListRecord } from './the-list.ts';

/** The List as it was built for all tests: its record, its pages, and the texts of its files by path. */
export const { documentary, wording } = await theListRecord();
export const pages = await pagesOf(inject('theList'));
export const texts = await textsIn(inject('theList'));

/** The page at an address below the base, such as `figures/`. */
export function pageAt(address: string): Page {
  const page = pages.find((one) => addressOf(one) === address);
  if (!page) throw new Error(`there is no page at ${address}`);
  return page;
}

/** The text of an element as a reader sees it, on one line. */
export const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
export const mainText = ({ document }: Page) => textOf(document.querySelector('main'));
export const attribute = (page: Page, selector: string, name: string) =>
  page.document.querySelector(selector)?.getAttribute(name);

/** A sentence by which a publisher gives something else. */
export const sentence = (publisher: string, what: string) =>
  new RegExp(`${literal(publisher)} gives another (figure|date): ${literal(what)}\\.`);
export const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

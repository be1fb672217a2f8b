import { settingsWordsIn } from '../documentary/index.ts';
import { element } from './element.ts';

/** Puts behind each paragraph that has an address a link that gives it, or takes these links away. */
export function showPlaces(shown: boolean): void {
  for (const link of document.querySelectorAll('.place')) link.remove();
  if (!shown) return;
  const { place } = settingsWordsIn(document.documentElement.lang);
  for (const paragraph of document.querySelectorAll('main p[id^="p."]')) {
    const beginning = paragraph.textContent.trim().split(/\s+/).slice(0, 5).join(' ');
    paragraph.append(element('a', { class: 'place', href: `#${paragraph.id}`, 'aria-label': place(beginning) }, '#'));
  }
}

import { embedTexts } from '../publish/embed-texts.ts';
import { embedTitle } from '../publish/embed.ts';
import { element } from './element.ts';
import { redrawer } from './redraw.ts';
import type { View } from './view.ts';

/** Redraws the page of a chart in a frame, with all that it says: its height is that of `embedHeight` for the view. */
export function redrawEmbed(view: View): void {
  const { variant, imprint, wording } = view;
  const figure = document.querySelector('figure');
  if (!figure || view.query === '') return;
  redrawer(figure)(view);
  const texts = embedTexts(variant, imprint, wording);
  document.title = embedTitle(variant, wording);
  document.querySelector('h1')!.textContent = variant.takeaway;
  figure.querySelector('.caption')!.textContent = texts.caption;
  const claims = figure.querySelector('.claims');
  if (texts.claims.length === 0) claims?.remove();
  else claims?.replaceChildren(...texts.claims.map((claim) => element('p', {}, claim)));
}

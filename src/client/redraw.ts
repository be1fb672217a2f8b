import { drawChart, legendOf, type Size, sizes, tableOf } from '../chart/index.ts';
import { chartCorrections, chartSources } from '../documentary/index.ts';
import { sourceSentence } from '../publish/source-sentence.ts';
import { element } from './element.ts';
import { glide, placesIn } from './motion.ts';
import type { View } from './view.ts';

/** Redraws the figure of a chart: each of its drawings, and all that is said of them. */
export type Redraw = (view: View) => void;

/**
 * Prepares a figure to be redrawn.
 *
 * @param figure as it was published: it has drawings of any sizes, and what there is of `.legend`, `.sources`,
 *   `.corrections` and a table
 */
export function redrawer(figure: Element): Redraw {
  const links = Array.from(figure.querySelectorAll('.sources a'));
  const showCorrections = corrections(figure);
  let drawn = '';
  return (view) => {
    if (view.query === drawn) return;
    drawn = view.query;
    for (const drawing of figure.querySelectorAll<SVGSVGElement>('svg.chart-drawing')) replaceDrawing(drawing, view);
    const legend = figure.querySelector('.legend');
    if (legend) legend.textContent = legendOf(view.variant, view.wording).join(' ');
    figure.querySelector('.sources')?.replaceChildren(...sourceLinks(links, view));
    showCorrections(view);
    const table = figure.querySelector('table');
    if (table) fillTable(table, view);
  };
}

function replaceDrawing(drawing: SVGSVGElement, { variant, wording }: View): void {
  const size = (Object.keys(sizes) as Size[]).find((one) => drawing.classList.contains(one)) ?? 'wide';
  const fresh = drawChart(variant, { document, size, wording });
  const before = placesIn(drawing);
  drawing.replaceWith(fresh);
  if (before) glide(fresh, before);
}

/** The sentence of the sources, with the links that the page had for them. */
function sourceLinks(links: readonly Element[], { chart, variant, wording }: View): (Node | string)[] {
  const ids = chartSources(chart).map(({ id }) => id);
  return sourceSentence(chartSources(variant), wording).map((part) =>
    typeof part === 'string' ? part : (links[ids.indexOf(part.id)] ?? part.publisher),
  );
}

/** Keeps the corrections of a figure to those of what is shown: the newest in full, the older ones to be opened. */
function corrections(figure: Element): (view: View) => void {
  const block = figure.querySelector<HTMLElement>('.corrections');
  const lines = Array.from(block?.querySelectorAll<HTMLElement>('[data-correction]') ?? []);
  const older = block?.querySelector('details');
  return ({ variant }) => {
    const ids = chartCorrections(variant).map(({ id }) => id);
    const [newest, ...rest] = lines.filter(({ dataset }) => ids.includes(dataset['correction'] ?? ''));
    if (block) block.hidden = newest === undefined;
    block?.replaceChildren(...(newest ? [newest] : []), ...(older && rest.length > 0 ? [older] : []));
    older?.replaceChildren(older.querySelector('summary') ?? '', ...rest);
  };
}

function fillTable(table: HTMLTableElement, { variant, wording }: View): void {
  const { columns, rows } = tableOf(variant, wording);
  const heads = columns.map((column) => element('th', { scope: 'col' }, column));
  table.tHead?.replaceChildren(element('tr', {}, ...heads));
  table.tBodies[0]?.replaceChildren(
    ...rows.map(([first = '', ...rest]) =>
      element('tr', {}, element('th', { scope: 'row' }, first), ...rest.map((cell) => element('td', {}, cell))),
    ),
  );
}

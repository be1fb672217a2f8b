import { csvOf } from '../publish/csv.ts';
import { chartFileTypes } from '../publish/paths.ts';
import { svgOf } from '../publish/svg.ts';
import { element } from './element.ts';
import { pngOf } from './png.ts';
import { type View, viewData } from './view.ts';

/** The files that can be made of a view in the browser, by the ending of their names. */
const writers: Record<string, (view: View) => Blob | Promise<Blob>> = {
  csv: (view) => new Blob([csvOf(viewData(view))], { type: chartFileTypes.csv }),
  json: (view) => new Blob([`${JSON.stringify(viewData(view), null, 2)}\n`], { type: chartFileTypes.json }),
  svg: (view) => new Blob([drawingOf(view)], { type: chartFileTypes.svg }),
  png: (view) => pngOf(drawingOf(view)),
};

function drawingOf(view: View): string {
  return svgOf(view.variant, viewData(view), { document, wording: view.wording });
}

/**
 * Makes the links to the files of a chart lead to files of the view that is looked at.
 *
 * @param links as published; those to files that cannot be made here stay as they are, and a line says so
 * @returns to be called with each view
 */
export function downloads(links: readonly HTMLAnchorElement[]): (view: View) => Promise<void> {
  const files = links.map((link) => ({ link, published: link.href, kind: link.href.split('.').at(-1) ?? '' }));
  const line = element('p', { class: 'small' });
  links.at(-1)?.closest('ul')?.after(line);
  let latest: View | undefined;

  return async (view) => {
    latest = view;
    line.textContent = view.query === '' ? '' : remarks(files, view).join(' ');
    for (const { link, published, kind } of files) {
      const writer = writers[kind];
      if (!writer) continue;
      const blob = view.query === '' ? undefined : await writer(view);
      // While a picture was drawn, the reader may have chosen something else.
      if (latest !== view) return;
      if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
      link.href = blob ? URL.createObjectURL(blob) : published;
      link.download = blob ? `${view.chart.id}-version.${kind}` : '';
    }
  };
}

function remarks(files: readonly { link: HTMLAnchorElement; kind: string }[], { wording }: View): string[] {
  const { kept, drawnHere } = wording.words.explore;
  const others = files.filter(({ kind }) => !(kind in writers)).map(({ link }) => link.textContent?.trim() ?? '');
  return [
    ...(files.some(({ kind }) => kind === 'png') ? [drawnHere] : []),
    ...(others.length > 0 ? [kept(wording.list(others))] : []),
  ];
}

import { csvOf } from '../publish/csv.ts';
import { markupOf } from '../publish/markup.ts';
import { chartFileTypes } from '../publish/paths.ts';
import { drawPlate } from '../publish/plate.ts';
import { svgOf } from '../publish/svg.ts';
import { element } from './element.ts';
import { pngOf } from './png.ts';
import { type View, viewData } from './view.ts';

/** The files that can be made of a view in the browser, by the ending of their names. */
const writers: Record<string, (view: View) => Blob | Promise<Blob>> = {
  csv: (view) => new Blob([csvOf(viewData(view))], { type: chartFileTypes.csv }),
  json: (view) => new Blob([`${JSON.stringify(viewData(view), null, 2)}\n`], { type: chartFileTypes.json }),
  svg: (view) => new Blob([drawingOf(view)], { type: chartFileTypes.svg }),
  png: ({ variant, ...view }) => pngOf(markupOf(drawPlate(variant, { ...view, document }))),
};

function drawingOf(view: View): string {
  return svgOf(view.variant, viewData(view), { document, wording: view.wording });
}

/** A link to a file of the chart as published. */
interface File {
  link: HTMLAnchorElement;
  published: string;
  kind: string;
}

/**
 * Makes the links to the files of a chart lead to files of the view that is looked at.
 *
 * @param id the id of the chart
 * @param links as published; those to files that cannot be made here stay as they are, and a line says so
 * @returns to be called with each view
 */
export function downloads(id: string, links: readonly HTMLAnchorElement[]): (view: View) => Promise<void> {
  const files = links.map((link): File => ({ link, published: link.href, kind: kindOf(link.href, id) }));
  const line = element('p', { class: 'small' });
  links.at(-1)?.closest('ul')?.after(line);
  let latest: View | undefined;

  return async (view) => {
    latest = view;
    const made = await Promise.all(files.map(({ kind }) => fileOf(view, kind)));
    // While a picture was drawn, the reader may have chosen something else.
    if (latest !== view) return;
    for (const [index, { link, published, kind }] of files.entries()) {
      const blob = made[index];
      if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
      link.href = blob ? URL.createObjectURL(blob) : published;
      link.download = blob ? `${view.chart.id}-version.${kind}` : '';
    }
    const kept = files.filter((_, index) => !made[index]);
    const picture = files.some(({ kind }, index) => kind === 'png' && made[index]);
    line.textContent = view.query === '' ? '' : remarks(kept, picture, view);
  };
}

/** What follows the id of the chart in the name of a file; nothing where the file has another name. */
function kindOf(address: string, id: string): string {
  const name = address.split('/').at(-1) ?? '';
  return name.startsWith(`${id}.`) ? name.slice(id.length + 1) : '';
}

/** The file of a kind, where the view needs one of its own and it can be made. */
async function fileOf(view: View, kind: string): Promise<Blob | undefined> {
  if (view.query === '' || !Object.hasOwn(writers, kind)) return undefined;
  return Promise.resolve(writers[kind]?.(view)).catch(() => undefined);
}

function remarks(kept: readonly File[], picture: boolean, { wording }: View): string {
  const { explore } = wording.words;
  const names = kept.map(({ link }) => link.textContent?.trim() ?? '');
  return [
    ...(picture ? [explore.drawnHere] : []),
    ...(names.length > 0 ? [explore.kept(wording.list(names))] : []),
  ].join(' ');
}

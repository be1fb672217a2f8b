import { describeChart, tableOf } from '../chart/index.ts';
import type { Chart, Imprint, Wording } from '../documentary/index.ts';
import { chartCorrectionTexts } from './correction-text.ts';
import { embedTitle } from './embed.ts';
import { element, escaped } from './html.ts';
import type { Paths } from './paths.ts';
import { sourceText } from './source-sentence.ts';

export type SnippetKind = 'frame' | 'address' | 'image' | 'figure';

/** A way to show a chart on another page, ready to be pasted there. */
export interface Snippet {
  kind: SnippetKind;
  name: string;
  code: string;
  /** Where it works, in a sentence or two. */
  where: string;
}

/** A picture of a chart: its address on the web and its size in px. */
export interface Picture {
  address: string;
  width: number;
  height: number;
}

export interface SnippetOptions {
  paths: Paths;
  wording: Wording;
  /** How high the frame is until it knows better, in px: `embedHeight` of the chart. */
  height: number;
  /** Without one there is no snippet of an image, and the figure is a table alone. */
  picture?: Picture | undefined;
  /** What the addresses of the chart carry, such as `?form=bars`, where a reader has changed it. */
  query?: string;
}

/** The ways to show a chart on another page. All texts are escaped; none of them holds a script. */
export function snippetsOf(chart: Chart, imprint: Imprint, options: SnippetOptions): Snippet[] {
  const { paths, wording, height, picture, query = '' } = options;
  const { reuse } = wording.words;
  const page = paths.absolute(paths.chart(chart.id)) + query;
  const credit = creditOf(chart, imprint, page, wording);
  const code: Record<SnippetKind, string | undefined> = {
    frame: frame(embedTitle(chart, wording), paths.absolute(paths.embed(chart.id)) + query, height),
    address: page,
    image: picture && image(chart, picture, { page, credit, wording }),
    figure: figure(chart, picture, { page, credit, wording }),
  };
  return (Object.keys(code) as SnippetKind[]).flatMap((kind) => {
    const written = code[kind];
    return written === undefined ? [] : [{ kind, ...reuse.snippets[kind], code: written }];
  });
}

// A height in px alone would keep newer browsers from giving the frame the height of its content; those that do not
// know `if()` or `frame-sizing` drop these declarations and keep the first one. `width="100%"` is no valid HTML, but
// Canvas and WordPress keep it where they drop the style.
function frame(title: string, src: string, height: number): string {
  const style = [
    'width:100%',
    `height:${height}px`,
    `height:if(supports(frame-sizing:content-height):auto;else:${height}px)`,
    'border:0',
    'frame-sizing:content-height',
  ].join(';');
  return element(
    'iframe',
    {
      src,
      title,
      width: '100%',
      height,
      loading: 'lazy',
      referrerpolicy: 'strict-origin-when-cross-origin',
      allow: 'clipboard-write; fullscreen',
      style,
    },
    '',
  );
}

interface Around {
  /** The address of the chart's page. */
  page: string;
  /** The credit, as HTML. */
  credit: string;
  wording: Wording;
}

function image(chart: Chart, picture: Picture, { page, credit, wording }: Around): string {
  const { name, description } = describeChart(chart, wording);
  const linked = linkedPicture(
    picture,
    page,
    [`${name}.`, description, ...chartCorrectionTexts(chart, wording)].join(' '),
  );
  return element('p', languageOf(wording), `${linked}${element('br', {})}${credit}`);
}

function figure(chart: Chart, picture: Picture | undefined, { page, credit, wording }: Around): string {
  const { words } = wording;
  const { columns, rows } = tableOf(chart, wording);
  const head = columns.map((column) => element('th', { scope: 'col' }, escaped(column)));
  const body = rows.map(([first = '', ...rest]) =>
    row([element('th', { scope: 'row' }, escaped(first)), ...rest.map((cell) => element('td', {}, escaped(cell)))]),
  );
  const alternative = words.reuse.tableBelow(describeChart(chart, wording).name);
  const parts = [
    element('p', {}, element('strong', {}, escaped(chart.takeaway))),
    ...(picture ? [element('p', {}, linkedPicture(picture, page, alternative))] : []),
    element(
      'table',
      // Canvas leaves language and direction to tables and takes them from all around.
      languageOf(wording),
      `${element('caption', {}, escaped(chart.title))}${element('thead', {}, row(head))}${element('tbody', {}, body.join(''))}`,
    ),
    element(
      'figcaption',
      {},
      [
        ...[
          ...(chart.note ? [chart.note] : []),
          ...chartCorrectionTexts(chart, wording),
          sourceText(chart, wording),
        ].map(escaped),
        credit,
      ].join(' '),
    ),
  ];
  return element('figure', languageOf(wording), parts.join('\n'));
}

const row = (cells: readonly string[]) => element('tr', {}, cells.join(''));

// Half its size, so that it is sharp on a screen of two pixels a point.
function linkedPicture({ address, width, height }: Picture, page: string, alt: string): string {
  const half = { width: Math.round(width / 2), height: Math.round(height / 2) };
  return element('a', { href: page }, element('img', { src: address, alt, ...half }));
}

function creditOf(
  { title }: Chart,
  { title: documentary, publisher, licence }: Imprint,
  page: string,
  { words }: Wording,
) {
  return words.reuse.credit(
    element('a', { href: page }, escaped(title)),
    escaped(documentary),
    escaped(publisher.name),
    element('a', { href: licence.address, rel: 'license' }, escaped(licence.name)),
  );
}

const languageOf = ({ language, direction }: Wording) => ({ lang: language, dir: direction });

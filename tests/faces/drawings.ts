import type { Chart, Count, Event, TimelineChart } from '../../src/documentary/index.ts';
import type { Face, Place, Said } from './face.ts';
import { fileOf, showings } from './files.ts';
import { isOfCounts, type TheRecord } from './record.ts';
import { onceOf, type Site } from './site.ts';
import { stories } from './writings.ts';

/** A drawing of a chart in one of its sizes. */
interface Drawing {
  file: string;
  /** The chart as it is drawn here. */
  chart: Chart;
  size: string;
  /** What the ids in it begin with: the id of the chart or of the step of a story. */
  name: string;
  /** The marks that stand out, by id; the others step back. Where none does, all stand alike. */
  highlight?: readonly string[];
}

/** The mark of a count or an event in a drawing. */
export interface Mark {
  element: Element;
  drawing: Element;
}

/** One thing that every mark of a drawing gives. */
interface Given {
  fact: string;
  due: string | number;
  read(mark: Mark): Said;
}

/** Every drawing of every chart, in pages, in the steps of stories, in frames and as a file. */
export function drawings(record: TheRecord): Drawing[] {
  return [
    ...showings(record).flatMap(({ file, chart, sizes }) =>
      sizes.map((size) => ({ file, chart, size, name: chart.id })),
    ),
    ...stories(record).flatMap(({ file, steps, sizes }) =>
      steps.flatMap(({ id, ...step }) =>
        [...sizes, ...(step.chart.form === 'dots' ? ['paper'] : [])].map((size) => ({ file, size, name: id, ...step })),
      ),
    ),
    ...record.charts.map((chart) => ({
      file: fileOf.download(chart.id, 'svg'),
      chart,
      size: 'wide',
      name: chart.id,
    })),
  ];
}

/** A drawing in a site, by the name that the ids in it begin with. */
export function drawingIn(site: Site, { file, size, name }: Drawing): Element | undefined {
  const all = site.once(file, 'drawings', () => {
    const found = [...site.document(file).querySelectorAll('svg.chart-drawing')];
    return new Map(found.map((svg) => [svg.getAttribute('aria-describedby'), svg]));
  });
  return all.get(`${name}.${size}-desc`);
}

/** The marks of a drawing by the ids of what they stand for, in the order of the drawing. */
export const marksIn = onceOf((drawing: Element): Map<string, Mark> => {
  const found = [...drawing.querySelectorAll('[data-mark]')];
  return new Map(found.map((element) => [element.getAttribute('data-mark') ?? '', { element, drawing }]));
});

/** What each mark gives in the drawings of charts of some kind. */
export function onMarks<Of extends Chart>(
  record: TheRecord,
  isOfKind: (chart: Chart) => chart is Of,
  given: (item: Count | Event, chart: Of, drawing: Drawing) => Given[],
): Place[] {
  return drawings(record).flatMap((drawing) => {
    const { chart, file, name, size } = drawing;
    const items: readonly (Count | Event)[] = chart.form === 'timeline' ? chart.events : chart.counts;
    if (!isOfKind(chart)) return [];
    return items.flatMap((item) =>
      given(item, chart, drawing).map(({ fact, due, read }): Place => ({
        file,
        of: `${name}/${item.id} ${size}`,
        fact,
        due,
        read(site) {
          const svg = drawingIn(site, drawing);
          const mark = svg && marksIn(svg).get(item.id);
          return mark && read(mark);
        },
      })),
    );
  });
}

/** What the marks of counts give. */
export function onCounts(record: TheRecord, given: (count: Count, chart: Chart, drawing: Drawing) => Given[]): Place[] {
  return onMarks(record, isOfCounts, (item, ...rest) => given(item as Count, ...rest));
}

/** What the marks of events give. */
export function onEvents(record: TheRecord, given: (event: Event, chart: TimelineChart) => Given[]): Place[] {
  const isOfEvents = (chart: Chart): chart is TimelineChart => chart.form === 'timeline';
  return onMarks(record, isOfEvents, (item, chart) => given(item as Event, chart));
}

/** Which drawings each file has, and which marks each drawing: each once, and no other. */
export const marks: Face = (record) => {
  const byFile = [...Map.groupBy(drawings(record), ({ file }) => file)];
  return [
    ...byFile.map(([file, drawn]): Place => ({
      file,
      of: 'drawings',
      fact: 'number',
      due: drawn.length,
      read: (site) => site.document(file).querySelectorAll('svg').length,
    })),
    ...drawings(record).map(marksDue),
  ];
};

function marksDue(drawing: Drawing): Place {
  const { file, chart, size, name } = drawing;
  const items: readonly { id: string }[] = chart.form === 'timeline' ? chart.events : chart.counts;
  // The order of a timeline is that of time, which its positions tell.
  const inOrder = (ids: string[]) => (chart.form === 'timeline' ? ids.sort() : ids).join(' ');
  return {
    file,
    of: `${name} ${size}`,
    fact: 'marks',
    due: inOrder(items.map(({ id }) => id)),
    read(site) {
      const svg = drawingIn(site, drawing);
      const found = [...(svg?.querySelectorAll('[data-mark]') ?? [])];
      return svg && inOrder(found.map((mark) => mark.getAttribute('data-mark') ?? ''));
    },
  };
}

import type { Chart, Count, Event, TimelineChart } from '../../src/documentary/index.ts';
import type { Face, Place, Said } from './face.ts';
import { fileOf, showings } from './files.ts';
import { countCharts, type TheRecord } from './record.ts';
import { onceOf, type Site } from './site.ts';

/** A drawing of a chart in one of its sizes. */
interface Drawing {
  file: string;
  chart: Chart;
  size: string;
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

/** Every drawing of every chart, in pages, in frames and as a file. */
export function drawings(record: TheRecord): Drawing[] {
  return [
    ...showings(record).flatMap(({ file, chart, sizes }) => sizes.map((size) => ({ file, chart, size }))),
    ...record.charts.map((chart) => ({ file: fileOf.download(chart.id, 'svg'), chart, size: 'wide' })),
  ];
}

/** A drawing in a site, by the name that the ids in it begin with. */
export function drawingIn(site: Site, { file, chart, size }: Drawing): Element | undefined {
  const all = site.once(file, 'drawings', () => {
    const found = [...site.document(file).querySelectorAll('svg.chart-drawing')];
    return new Map(found.map((svg) => [svg.getAttribute('aria-describedby'), svg]));
  });
  return all.get(`${chart.id}.${size}-desc`);
}

/** The marks of a drawing by the ids of what they stand for, in the order of the drawing. */
export const marksIn = onceOf((drawing: Element): Map<string, Mark> => {
  const found = [...drawing.querySelectorAll('[data-mark]')];
  return new Map(found.map((element) => [element.getAttribute('data-mark') ?? '', { element, drawing }]));
});

/** What each mark of each drawing of some charts gives. */
export function onMarks<Of extends Chart>(
  record: TheRecord,
  charts: readonly Of[],
  given: (item: Count | Event, chart: Of) => Given[],
): Place[] {
  const wanted = new Map<string, Of>(charts.map((chart) => [chart.id, chart]));
  return drawings(record).flatMap((drawing) => {
    const chart = wanted.get(drawing.chart.id);
    if (!chart) return [];
    const items: readonly (Count | Event)[] = chart.form === 'timeline' ? chart.events : chart.counts;
    return items.flatMap((item) =>
      given(item, chart).map(({ fact, due, read }): Place => ({
        file: drawing.file,
        of: `${chart.id}/${item.id} ${drawing.size}`,
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
export function onCounts(record: TheRecord, given: (count: Count, chart: Chart) => Given[]): Place[] {
  return onMarks(record, countCharts(record), (item, chart) => given(item as Count, chart));
}

/** What the marks of events give. */
export function onEvents(record: TheRecord, given: (event: Event, chart: TimelineChart) => Given[]): Place[] {
  const timelines = record.charts.filter((chart): chart is TimelineChart => chart.form === 'timeline');
  return onMarks(record, timelines, (item, chart) => given(item as Event, chart));
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
  const { file, chart, size } = drawing;
  const items: readonly { id: string }[] = chart.form === 'timeline' ? chart.events : chart.counts;
  // The order of a timeline is that of time, which its positions tell.
  const inOrder = (ids: string[]) => (chart.form === 'timeline' ? ids.sort() : ids).join(' ');
  return {
    file,
    of: `${chart.id} ${size}`,
    fact: 'marks',
    due: inOrder(items.map(({ id }) => id)),
    read(site) {
      const svg = drawingIn(site, drawing);
      const found = [...(svg?.querySelectorAll('[data-mark]') ?? [])];
      return svg && inOrder(found.map((mark) => mark.getAttribute('data-mark') ?? ''));
    },
  };
}

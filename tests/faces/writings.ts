import { type Chart, known, type Reference } from '../../src/documentary/index.ts';
import { fileOf } from './files.ts';
import type { TheRecord } from './record.ts';

/** A text in which components stand, and the page on which it is read. */
export interface Writing {
  file: string;
  /** What the text is of: a chapter by its id, or the front page. */
  of: string;
  text: string;
  references: readonly Reference[];
  /** The sizes in which its charts are drawn. */
  sizes: readonly string[];
}

/** The chapters and the text of the front page, as they are written. */
export function writings(record: TheRecord): Writing[] {
  const { chapters, front } = record.documentary;
  return [
    ...(front
      ? [{ file: fileOf.home, of: 'cover', text: record.coverText, ...front, sizes: ['narrow', 'wide', 'full'] }]
      : []),
    ...chapters.map(({ id, references }) => ({
      file: fileOf.chapter(id),
      of: id,
      text: record.chapterText(id),
      references,
      sizes: ['narrow', 'wide'],
    })),
  ];
}

/** A chart that is told in steps. */
export interface Story {
  file: string;
  /** The element id of the story. */
  id: string;
  chart: Chart;
  /** Each step with its element id, the chart as it shows it, and what stands out in it. */
  steps: { id: string; chart: Chart; highlight: string[] }[];
  sizes: readonly string[];
}

/** Every story in a documentary, in reading order. */
export function stories(record: TheRecord): Story[] {
  return writings(record).flatMap(({ file, text, sizes }) => {
    const told = new Map<string, { stories: number; steps: number }>();
    const tags = text.replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '').matchAll(/<(Scrolly|Step)\b([^>]*)>/g);
    const found: Story[] = [];
    for (const [, tag, attributes = ''] of tags) {
      const attribute = (name: string) => new RegExp(String.raw`\s${name}="([^"]*)"`).exec(attributes)?.[1];
      if (tag === 'Scrolly') {
        const chart = known(record.documentary.charts, attribute('chart') ?? '');
        const before = told.get(chart.id) ?? { stories: 0, steps: 0 };
        told.set(chart.id, { ...before, stories: before.stories + 1 });
        found.push({ file, id: `scrolly.${chart.id}.${before.stories + 1}`, chart, steps: [], sizes });
      } else {
        const { chart, steps } = found.at(-1)!;
        const before = told.get(chart.id)!;
        before.steps += 1;
        steps.push({
          id: `step.${chart.id}.${before.steps}`,
          chart: stepOf(chart, attribute),
          highlight: listed(attribute('highlight')),
        });
      }
    }
    return found;
  });
}

const listed = (ids = '') => ids.split(/\s+/).filter((id) => id !== '');

/** A chart as a step asks for it: with some of its counts, in another form, or on another scale. */
function stepOf(chart: Chart, attribute: (name: string) => string | undefined): Chart {
  if (chart.form === 'timeline') return chart;
  const named = listed(attribute('counts'));
  const counts = chart.counts.filter(({ id }) => named.length === 0 || named.includes(id));
  const form = attribute('form') ?? chart.form;
  const scale = attribute('scale') ?? (chart.form === 'bars' ? chart.scale : 'linear');
  return { ...chart, counts, form, ...(form === 'bars' && { scale }) } as Chart;
}

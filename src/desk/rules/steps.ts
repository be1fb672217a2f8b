import { formOf, formsOf, idsIn, itemsOf, scalesOf, sizes, stateOfStep, suits, variantOf } from '../../chart/index.ts';
import {
  type Chart,
  type Count,
  type Problem,
  type ProblemKind,
  type Wording,
  wordingIn,
} from '../../documentary/index.ts';
import { bareChart } from '../bare-chart.ts';
import { bareCounts } from '../bare-counts.ts';
import { components } from '../components.ts';
import { type Drafts, languageOf, writtenIn } from '../drafts.ts';
import { countsNamedIn } from '../fill.ts';
import type { Around, Tag } from '../mdx.ts';

/** The steps of a story stand in it, and each shows what its chart can show and the record bears out. */
export function steps(drafts: Drafts): Problem[] {
  const wording = wordingIn(languageOf(drafts));
  const counts = bareCounts(drafts);
  return writtenIn(drafts).flatMap(({ body: { tags } }) =>
    tags.flatMap((tag) => {
      const around = tag.within.at(-1);
      if (tag.name === 'Scrolly') return storyProblems(tag, tags, drafts);
      if (tag.name !== 'Step') return around?.name === 'Scrolly' ? [misplaced(tag)] : [];
      if (around?.name !== 'Scrolly') return [misplaced(tag)];
      const chart = chartOf(around, drafts.charts, counts);
      return chart ? stepProblems(tag, chart, tags, wording) : [];
    }),
  );
}

function misplaced(tag: Tag): Problem {
  const message =
    tag.name === 'Step'
      ? '<Step> stands outside of a <Scrolly>, so there is no chart that it could show.'
      : `<${tag.name}> stands between the steps of a <Scrolly>, where the pictures pass over it.`;
  const right =
    tag.name === 'Step'
      ? '<Scrolly chart="…">, then <Step> … </Step>, then </Scrolly>, each on a line of its own'
      : `<Step> … <${tag.name}> … </Step>`;
  return problem(tag, 'misplaced-component', message, `Write ${right}.`);
}

function storyProblems(tag: Tag, tags: readonly Tag[], drafts: Drafts): Problem[] {
  const id = tag.attributes.get('chart');
  const entry = typeof id === 'string' ? drafts.charts.get(id)?.entry : undefined;
  if (entry?.form === 'timeline') {
    const message = `\`${String(id)}\` is a timeline, and the steps of a story show counts.`;
    return [problem(tag, 'undrawable-chart', message, `Write <Chart id="${String(id)}" /> instead.`)];
  }
  if (tags.some(({ name, within }) => name === 'Step' && within.at(-1) === tag)) return [];
  const message = 'This <Scrolly> has no step, so nothing of its chart is shown.';
  return [problem(tag, 'undrawable-chart', message, 'Write <Step> … </Step> in it, each on a line of its own.')];
}

function stepProblems(tag: Tag, chart: Chart, tags: readonly Tag[], wording: Wording): Problem[] {
  const written = (name: string) => {
    const value = tag.attributes.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  // What is no form or scale at all has a problem of its own.
  const chosen = (name: 'form' | 'scale') =>
    components.Step[name].choices.find((choice: string) => choice === written(name));
  const [form, scale] = [chosen('form'), chosen('scale')];
  const asked = { counts: written('counts'), form, scale };
  const state = stateOfStep(chart, asked);
  const undrawable = (message: string, right: string) => problem(tag, 'undrawable-chart', message, right);
  const all = itemsOf(chart).map(({ id }) => id);
  const unknown = idsIn(asked.counts).filter((id) => !all.includes(id));
  const hidden = idsIn(written('highlight')).filter((id) => all.includes(id) && !state.show.includes(id));
  const outside = idsIn(written('highlight')).filter((id) => !all.includes(id));
  const forms = formsOf(chart).filter((one) => suits(chart, one, state.show));
  const found = [
    ...[...unknown, ...outside].map((id) =>
      undrawable(
        `The chart of this story does not draw \`${id}\`.`,
        `Write counts="${all.join(' ')}", or some of them, or add \`${id}\` to the chart.`,
      ),
    ),
    ...hidden.map((id) =>
      undrawable(`\`${id}\` is to stand out and is not shown.`, `Write counts="${[...state.show, id].join(' ')}".`),
    ),
    ...(form !== undefined && !forms.some((one) => one === form)
      ? [undrawable(`These counts cannot be drawn as ${form}.`, `Write form="${forms.join('" or form="')}".`)]
      : []),
    ...(scale !== undefined && state.scale !== scale
      ? [undrawable(`A chart of the form ${state.form} has no ${scale} scale.`, scaleHint(scalesOf[state.form]))]
      : []),
  ];
  return found.length > 0 ? found : unseen(tag, variantOf(chart, state, wording), tags, wording);
}

function scaleHint(scales: readonly string[]): string {
  return scales.includes('linear') && scales.length > 1
    ? `Write scale="${scales.join('" or scale="')}".`
    : 'Leave scale out, or write form="bars".';
}

/** A mark that is drawn larger than it is, and neither the step nor the note of the chart says so. */
function unseen(tag: Tag, chart: Chart, tags: readonly Tag[], wording: Wording): Problem[] {
  const { enlarged } = formOf(chart).layout(chart, { width: sizes.narrow, wording });
  const told = new Set([
    ...countsNamedIn(chart.note ?? '').map(({ id }) => id),
    ...tags.flatMap(({ name, attributes, within }) =>
      (name === 'Count' || name === 'Pull') && within.includes(tag) ? [attributes.get('id')] : [],
    ),
  ]);
  return enlarged
    .filter((id) => !told.has(id))
    .map((id) =>
      problem(
        tag,
        'misleading-chart',
        `\`${id}\` is too small to be seen in proportion in this step, and is drawn larger than it is.`,
        `Say so in the step: On this scale <Count id="${id}" /> would be too small to be seen. Or write form="bars" scale="logarithmic".`,
      ),
    );
}

function chartOf(
  { attributes }: Around,
  charts: Drafts['charts'],
  counts: ReadonlyMap<string, Count>,
): Chart | undefined {
  const id = attributes.get('chart');
  const entry = typeof id === 'string' ? charts.get(id)?.entry : undefined;
  return entry && entry.form !== 'timeline' ? bareChart(entry, counts) : undefined;
}

function problem({ file, line, column }: Tag, kind: ProblemKind, message: string, hint: string): Problem {
  return { kind, file, line, column, message, hint };
}

import { type Chart, type Wording } from '../documentary/index.ts';
import { stateFrom, type State } from './state.ts';
import { variantOf } from './variant.ts';

/** What a step of a story asks of its chart. What it leaves out is as the editor has the chart. */
export interface Asked {
  /** Ids with spaces between, as everything that an attribute names. */
  counts?: string | undefined;
  form?: string | undefined;
  scale?: string | undefined;
}

/** The ids that an attribute names. */
export function idsIn(attribute = ''): string[] {
  return attribute.split(/\s+/).filter((id) => id !== '');
}

/** The state of a chart that a step shows; where a step asks for what there is not, it is as the editor has it. */
export function stateOfStep(chart: Chart, { counts, form, scale }: Asked): State {
  const asked = { ...(form && { form }), ...(scale && { scale }), ...(counts && { show: idsIn(counts).join(',') }) };
  return stateFrom(chart, new URLSearchParams(asked).toString());
}

/**
 * The chart that a step shows.
 *
 * @param id the element id of the step, with which the ids in its drawings start
 */
export function chartOfStep(chart: Chart, asked: Asked, id: string, wording: Wording): Chart {
  return { ...variantOf(chart, stateOfStep(chart, asked), wording), id };
}

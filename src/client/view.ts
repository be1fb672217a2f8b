import { queryOf, type State, summaryOf, variantOf } from '../chart/index.ts';
import { type Chart, type Wording, wordingIn } from '../documentary/index.ts';
import { chartData, type ChartData } from '../publish/chart-data.ts';
import type { Explorable } from '../publish/explorable.ts';
import { type Paths, pathsOf } from '../publish/paths.ts';

/** A chart as published, the state that is looked at, and what follows from both. */
export interface View extends Explorable {
  state: State;
  /** The chart in that state. */
  variant: Chart;
  /** The query of the state, empty where it is the chart as published. */
  query: string;
  /** The state in words. */
  summary: string;
  wording: Wording;
  paths: Paths;
}

/** Prepares the views of a chart. */
export function viewer(material: Explorable): (state: State) => View {
  const { chart, imprint, url } = material;
  const wording = wordingIn(imprint.language);
  const paths = pathsOf(url);
  return (state) => ({
    ...material,
    state,
    variant: variantOf(chart, state, wording),
    query: queryOf(chart, state),
    summary: summaryOf(chart, state, wording),
    wording,
    paths,
  });
}

/** The data of what is looked at; its address leads back to this view. */
export function viewData({ variant, imprint, paths, wording, query }: View): ChartData {
  const data = chartData(variant, imprint, paths, wording);
  return { ...data, address: `${data.address}${query}` };
}

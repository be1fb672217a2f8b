export { breakEvenly, breakText } from './break-text.ts';
export { describeChart, type Description } from './describe.ts';
export { drawChart, drawingSize, type DrawOptions } from './draw.ts';
export { timeKind, type TimeKind } from './forms/timeline-mark.ts';
export { formOf, forms } from './forms/index.ts';
export { legendOf } from './legend.ts';
export { type Size, sizes } from './size.ts';
export {
  formsOf,
  itemsOf,
  ownState,
  queryOf,
  type Scale,
  scalesOf,
  type State,
  stateFrom,
  suits,
  usualScale,
} from './state.ts';
export { type Asked, chartOfStep, idsIn, stateOfStep } from './step.ts';
export { type Table, tableOf } from './table.ts';
export { lineCount } from './wrap.ts';
export { summaryOf, variantOf } from './variant.ts';

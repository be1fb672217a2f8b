export { breakEvenly, breakText } from './break-text.ts';
export { describeChart, type Description } from './describe.ts';
export { drawChart, type DrawOptions } from './draw.ts';
export { formOf, forms } from './forms/index.ts';
export { legendOf } from './legend.ts';
export { type Size, sizes } from './size.ts';
export { type Table, tableOf } from './table.ts';

import { drawing } from './draw.ts';
import { arabic, contested, count, countChart, everyMark, extremes, forty, longTexts, theList } from './record.ts';

const list = [theList.numbers, theList.people, theList.countries, theList.phones, theList.outlets];
const bars = (counts: typeof list, scale: 'linear' | 'logarithmic' = 'linear') => countChart('bars', counts, { scale });

export const barsNarrow = drawing(bars(list), 'narrow');
export const barsWide = drawing(bars(list), 'wide');
export const barsLogarithmicNarrow = drawing(bars(list, 'logarithmic'), 'narrow');
export const barsLogarithmicWide = drawing(bars(list, 'logarithmic'), 'wide');
export const barsEveryMarkNarrow = drawing(bars(everyMark), 'narrow');
export const barsEveryMarkWide = drawing(bars(everyMark), 'wide');
export const barsExtremesNarrow = drawing(bars(extremes, 'logarithmic'), 'narrow');
export const barsExtremesWide = drawing(bars(extremes), 'wide');
export const barsLongNarrow = drawing(bars(longTexts), 'narrow');
export const barsLongWide = drawing(bars(longTexts, 'logarithmic'), 'wide');
export const barsElsewhereNarrow = drawing(bars(contested), 'narrow');
export const barsElsewhereWide = drawing(bars(contested, 'logarithmic'), 'wide');
export const barsFractions = drawing(
  bars([count(0.004), count(2.5, { bound: 'about' }), count(0)], 'logarithmic'),
  'wide',
);
export const barsOne = drawing(bars([theList.phones]), 'wide');
export const barsNothing = drawing(bars([count(0)]), 'narrow');
export const barsForty = drawing(bars(forty, 'logarithmic'), 'wide');
export const barsArabicNarrow = drawing(bars(arabic, 'logarithmic'), 'narrow', 'ar');
export const barsArabicWide = drawing(bars(arabic, 'logarithmic'), 'wide', 'ar');

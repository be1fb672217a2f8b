import { drawing } from './draw.ts';
import { arabic, contested, countChart, everyMark, extremes, forty, longTexts, theList } from './record.ts';

const list = [theList.numbers, theList.people, theList.countries, theList.phones, theList.outlets];
const dots = (counts: typeof list) => countChart('dots', counts);

export const dotsNarrow = drawing(dots(list), 'narrow');
export const dotsWide = drawing(dots(list), 'wide');
export const dotsFull = drawing(dots(list), 'full');
export const dotsEveryMarkNarrow = drawing(dots(everyMark), 'narrow');
export const dotsEveryMarkWide = drawing(dots(everyMark), 'wide');
export const dotsExtremesNarrow = drawing(dots(extremes), 'narrow');
export const dotsExtremesWide = drawing(dots(extremes), 'wide');
export const dotsLongNarrow = drawing(dots(longTexts), 'narrow');
export const dotsElsewhereNarrow = drawing(dots(contested), 'narrow');
export const dotsElsewhereWide = drawing(dots(contested), 'wide');
export const dotsOne = drawing(dots([theList.phones]), 'narrow');
export const dotsForty = drawing(dots(forty.slice(0, 30)), 'wide');
export const dotsArabicNarrow = drawing(dots(arabic), 'narrow', 'ar');
export const dotsArabicWide = drawing(dots(arabic), 'wide', 'ar');

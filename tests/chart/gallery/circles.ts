import { drawing } from './draw.ts';
import { arabic, contested, count, countChart, everyMark, extremes, forty, longTexts, theList } from './record.ts';

const list = [theList.numbers, theList.people, theList.countries, theList.phones];
const circles = (counts: typeof list) => countChart('circles', counts);

export const circlesNarrow = drawing(circles(list), 'narrow');
export const circlesWide = drawing(circles(list), 'wide');
export const circlesLikeNarrow = drawing(circles([theList.countries, theList.phones, theList.outlets]), 'narrow');
export const circlesLikeWide = drawing(circles([theList.countries, theList.phones, theList.outlets]), 'wide');
export const circlesEveryMarkNarrow = drawing(circles(everyMark), 'narrow');
export const circlesEveryMarkWide = drawing(circles(everyMark), 'wide');
export const circlesExtremesWide = drawing(circles(extremes), 'wide');
export const circlesLongNarrow = drawing(circles(longTexts), 'narrow');
export const circlesLongWide = drawing(circles(longTexts), 'wide');
export const circlesElsewhereNarrow = drawing(circles(contested), 'narrow');
export const circlesElsewhereWide = drawing(circles(contested), 'wide');
export const circlesOne = drawing(circles([theList.phones]), 'wide');
export const circlesNothing = drawing(circles([count(0)]), 'narrow');
export const circlesForty = drawing(circles(forty), 'wide');
export const circlesArabicNarrow = drawing(circles(arabic), 'narrow', 'ar');
export const circlesArabicWide = drawing(circles(arabic), 'wide', 'ar');

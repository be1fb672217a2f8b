import { drawing } from './draw.ts';
import { arabic, count, countChart, everyMark, longTexts, theList } from './record.ts';

const ofPhones = { unit: theList.phones.unit, standing: 'alleged' as const };
const succeeded = count(23, { ...ofPhones, id: 'succeeded', label: 'Phones on which a hack succeeded' });
const attempted = count(14, { ...ofPhones, id: 'attempted', label: 'Phones with an attempted hack' });
const parts = (counts: typeof everyMark) => countChart('parts', counts);
const whole = (value: number, more: Parameters<typeof count>[1] = {}) =>
  count(value, { id: 'whole', label: 'all of them', ...more });

export const partsNarrow = drawing(parts([theList.phones, succeeded]), 'narrow');
export const partsFrame = drawing(parts([theList.phones, succeeded]), 'frame');
export const partsWide = drawing(parts([theList.phones, succeeded]), 'wide');
export const partsFull = drawing(parts([theList.phones, succeeded]), 'full');
export const partsFillNarrow = drawing(parts([theList.phones, succeeded, attempted]), 'narrow');
export const partsFillWide = drawing(parts([theList.phones, succeeded, attempted]), 'wide');
export const partsEveryMarkNarrow = drawing(parts([whole(2000, { bound: 'about' }), ...everyMark]), 'narrow');
export const partsEveryMarkWide = drawing(parts([whole(2000, { bound: 'about' }), ...everyMark]), 'wide');
export const partsOfFloorsNarrow = drawing(
  parts([whole(500), count(210, { bound: 'at-least' }), count(160, { bound: 'at-least' })]),
  'narrow',
);
export const partsOfFloorsWide = drawing(
  parts([whole(500), count(210, { bound: 'at-least' }), count(160, { bound: 'at-least' })]),
  'wide',
);
const extremes = [whole(10_000_000), count(0), count(1), count(9_000_000, { bound: 'about' }), count(37)];
export const partsExtremesNarrow = drawing(parts(extremes), 'narrow');
export const partsExtremesWide = drawing(parts(extremes), 'wide');
export const partsLongNarrow = drawing(parts([whole(1500, { bound: 'about' }), ...longTexts]), 'narrow');
export const partsLongWide = drawing(parts([whole(1500, { bound: 'about' }), ...longTexts]), 'wide');
export const partsNothing = drawing(parts([whole(0), count(0)]), 'narrow');
export const partsArabicNarrow = drawing(parts(arabic), 'narrow', 'ar');
export const partsArabicWide = drawing(parts(arabic), 'wide', 'ar');

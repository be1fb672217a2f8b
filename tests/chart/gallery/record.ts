import type { Chart, Count, CountChart, Event, Source, TimelineChart } from '../../../src/documentary/index.ts';

/** A source for counts and events that need one. */
export const paper: Source = {
  id: 'paper',
  publisher: 'The Paper',
  title: 'Numbers in the news',
  address: 'https://example.org/numbers',
  date: '2021-07',
};

/** A count in which only the value has to be given. */
export function count(value: number, more: Partial<Count> = {}): Count {
  return {
    id: `count-${value}`.replace('.', '-'),
    value,
    bound: 'exactly',
    unit: { one: 'item', other: 'items' },
    label: 'items on the shelf',
    rule: 'Each item on the shelf is counted once.',
    claimant: 'the keeper',
    source: paper,
    asOf: '2021-07',
    standing: 'established',
    denials: [],
    elsewhere: [],
    ...more,
  };
}

/** An event in which only the date has to be given. */
export function event(date: string, title = 'Something happened', more: Partial<Event> = {}): Event {
  return { id: `event-${date.replace('/', '-to-')}`, date, title, sources: [paper], elsewhere: [], ...more };
}

/** A bar, dot or circle chart of counts. */
export function countChart<F extends CountChart['form']>(
  form: F,
  counts: Count[],
  more: { id?: string; scale?: 'linear' | 'logarithmic' } = {},
): Extract<Chart, { form: F }> {
  const chart = { form, id: 'counts', title: 'Some counts', takeaway: 'They differ', counts, scale: 'linear', ...more };
  return chart as unknown as Extract<Chart, { form: F }>;
}

/** A timeline of events. */
export function eventChart(events: Event[]): TimelineChart {
  return { form: 'timeline', id: 'events', title: 'Some events', takeaway: 'They took long', events };
}

const groups = 'Forbidden Stories and Amnesty International';
const denial = { who: 'NSO Group', what: 'denies any wrongdoing', source: paper };

const inCountries = { one: 'country', other: 'countries' };

/** Four counts of the kind that the project was made for. */
export const theList = {
  numbers: count(50000, {
    id: 'numbers',
    bound: 'at-least',
    unit: { one: 'phone number', other: 'phone numbers' },
    label: 'Numbers of interest on a list',
    claimant: groups,
    standing: 'alleged',
    denials: [{ ...denial, who: "NSO's chief executive", what: 'says that the list never existed' }],
  }),
  people: count(1000, {
    id: 'people',
    bound: 'at-least',
    unit: { one: 'person', other: 'people' },
    label: 'Journalists, activists and others who may have been spied on',
    claimant: groups,
    standing: 'alleged',
    denials: [denial],
  }),
  countries: count(50, {
    id: 'countries',
    bound: 'about',
    unit: inCountries,
    label: 'Countries those people come from',
    claimant: groups,
    standing: 'alleged',
    elsewhere: [{ value: 50, bound: 'at-least', unit: inCountries, source: paper }],
  }),
  phones: count(37, {
    id: 'phones',
    unit: { one: 'phone', other: 'phones' },
    label: 'Phones with attempted or successful hacks',
    claimant: groups,
    standing: 'alleged',
    denials: [denial],
  }),
  outlets: count(17, {
    id: 'outlets',
    unit: { one: 'media outlet', other: 'media outlets' },
    label: 'Outlets with which the list was shared',
    claimant: groups,
  }),
} as const satisfies Record<string, Count>;

/** Each bound in each standing. */
export const everyMark: Count[] = (['established', 'alleged', 'disputed'] as const).flatMap((standing, row) =>
  (['exactly', 'at-least', 'at-most', 'about'] as const).map((bound, column) =>
    count(60 + row * 13 + column * 29, { id: `${standing}-${bound}`, bound, standing, label: `${standing}, ${bound}` }),
  ),
);

/** Counts that are hard to draw beside each other. */
export const extremes: Count[] = [
  count(0, { label: 'nothing at all' }),
  count(1, { label: 'a single one', standing: 'alleged' }),
  count(37, { label: 'a few', bound: 'about' }),
  count(10_000_000, { label: 'ten million', bound: 'at-least', standing: 'disputed' }),
];

/** Text that does not want to fit. */
export const longTexts: Count[] = [
  count(812, {
    id: 'long',
    bound: 'at-least',
    standing: 'alleged',
    unit: {
      one: 'journalist, rights activist or other prominent person',
      other: 'journalists, rights activists and other prominent people',
    },
    label: 'People in several countries who may have been watched over a number of years',
  }),
  count(640, {
    id: 'unbroken',
    bound: 'about',
    unit: { one: 'Donaudampfschifffahrtsgesellschaftskapitän', other: 'Donaudampfschifffahrtsgesellschaftskapitäne' },
    label: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz-und-mehr',
  }),
  count(3, {
    id: 'chinese',
    unit: { one: '个电话号码', other: '个电话号码' },
    label: '出现在名单上的电话号码据称属于记者和活动人士以及其他知名人士',
  }),
];

/** Forty counts from 1 upwards, each a little larger than the last. */
export const forty: Count[] = Array.from({ length: 40 }, (_, index) =>
  count(Math.round(1.3 ** index), {
    id: `number-${index + 1}`,
    label: `count number ${index + 1} of forty`,
    bound: (['exactly', 'at-least', 'at-most', 'about'] as const)[index % 4] ?? 'exactly',
    standing: (['established', 'alleged', 'disputed'] as const)[index % 3] ?? 'established',
  }),
);

const press: Source = { ...paper, id: 'press', publisher: 'The Provincial Press and Advertiser' };

/** Counts of which other sources give other figures. */
export const contested: Count[] = [
  count(50, {
    id: 'twice',
    bound: 'about',
    standing: 'disputed',
    label: 'items that the keeper and two others have counted',
    elsewhere: [
      { value: 50_000, bound: 'at-least', unit: { one: 'item', other: 'items' }, source: paper },
      {
        value: 48.5,
        bound: 'at-most',
        unit: { one: 'item of the upper shelf', other: 'items of the upper shelf' },
        note: 'counted by night and without the Rindfleischetikettierungsüberwachungsaufgabe',
        source: press,
      },
    ],
  }),
  count(0, {
    id: 'none',
    label: 'items that are missing',
    elsewhere: [{ value: 1, bound: 'exactly', unit: { one: 'item', other: 'items' }, source: press }],
  }),
  count(37, { id: 'sure', standing: 'alleged', label: 'items of which nobody says otherwise' }),
];

/** Counts in Arabic. */
export const arabic: Count[] = [
  count(50000, {
    id: 'arqam',
    bound: 'at-least',
    standing: 'alleged',
    unit: { one: 'رقم هاتف', two: 'رقما هاتف', few: 'أرقام هواتف', many: 'رقم هاتف', other: 'رقم هاتف' },
    label: 'أرقام هواتف وردت في قائمة مسربة',
  }),
  count(1000, {
    id: 'ashkhas',
    bound: 'about',
    unit: { one: 'شخص', few: 'أشخاص', other: 'شخص' },
    label: 'صحفيون ونشطاء وشخصيات بارزة أخرى قد يكونون تعرضوا للتجسس',
    elsewhere: [
      {
        value: 1200,
        bound: 'at-least',
        unit: { one: 'شخص', few: 'أشخاص', other: 'شخص' },
        note: 'مع من لم تُذكر أسماؤهم',
        source: { ...paper, publisher: 'صحيفة الساحل' },
      },
    ],
  }),
  count(37, { id: 'hawatif', unit: { one: 'هاتف', few: 'هواتف', other: 'هاتفًا' }, label: 'هواتف مخترقة' }),
];

import { drawing } from './draw.ts';
import { event, eventChart, paper } from './record.ts';

const july = [
  event('2021-07-15', 'Two reports on Candiru', { text: 'Citizen Lab and Microsoft publish them separately.' }),
  event('2021-07-18', 'The Pegasus Project is published'),
  event('2021-07-19/2021-07-25', 'France says that it will question the defence minister', {
    text: "The president's number is said to be on the list.",
  }),
  event('2021-07-28', "Officials come to NSO Group's offices", {
    text: 'A raid to one newspaper, a visit to the company.',
    elsewhere: [{ says: 'Tuesday', source: paper }],
  }),
  event('2021-07', 'The article that this documentary begins with'),
];

const decades = ['1948', '1972-03-01', '1987-11', '1999/2004', '2001-09-11', '2013-06-05', '2021-07-18'].map((date) =>
  event(date, `What happened in ${date.slice(0, 4)}`),
);

const crowd = Array.from({ length: 40 }, (_, index) =>
  event(`2021-07-${String(1 + Math.floor((index * index) / 60)).padStart(2, '0')}`, `Event number ${index + 1}`, {
    id: `event-${index + 1}`,
    ...(index % 7 === 0
      ? { text: 'With a sentence or two that a reader needs to know of it, so that it takes three lines.' }
      : {}),
  }),
);

const overlapping = [
  '2020/2021',
  '2020-02/2020-11',
  '2020-06',
  '2020-06-15',
  '2020-05-01/2020-09-30',
  '2021-11-30',
].map((date) => event(date, `From and to: ${date}`));

const contested = [
  event('2021-07-28', 'A visit', {
    elsewhere: [
      { says: 'Tuesday', source: paper },
      {
        says: 'the last week of July, or the first of August, without a day',
        source: { ...paper, publisher: 'The Provincial Press and Advertiser' },
      },
    ],
  }),
  event('2021-08', 'An article'),
];

const arabic = [
  event('2021-07-18', 'نشر مشروع بيغاسوس'),
  event('2021-07-19/2021-07-25', 'فرنسا تعلن أنها ستستجوب وزير الدفاع'),
  event('2021-07-28', 'مسؤولون يحضرون إلى مكاتب الشركة', { text: 'مداهمة بحسب صحيفة، وزيارة بحسب الشركة نفسها.' }),
];

export const timelineNarrow = drawing(eventChart(july), 'narrow');
export const timelineWide = drawing(eventChart(july), 'wide');
export const timelineDecadesNarrow = drawing(eventChart(decades), 'narrow');
export const timelineDecadesWide = drawing(eventChart(decades), 'wide');
export const timelineForty = drawing(eventChart(crowd), 'narrow');
export const timelineOverlapping = drawing(eventChart(overlapping), 'wide');
export const timelineElsewhereNarrow = drawing(eventChart(contested), 'narrow');
export const timelineElsewhereWide = drawing(eventChart(contested), 'wide');
export const timelineOne = drawing(eventChart([event('2021-07-18', 'The only thing that happened')]), 'narrow');
export const timelineOneYear = drawing(eventChart([event('2021', 'The only year in which it happened')]), 'wide');
export const timelineArabicNarrow = drawing(eventChart(arabic), 'narrow', 'ar');
export const timelineArabicWide = drawing(eventChart(arabic), 'wide', 'ar');

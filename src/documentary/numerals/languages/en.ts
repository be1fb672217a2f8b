import { monthsOf } from '../months.ts';
import type { NumberLanguage } from '../number-language.ts';
import { counting } from '../number-words.ts';

const day = '\\d{1,2}(?:st|nd|rd|th)?';
const ordinal =
  '(?:\\d+(?:st|nd|rd|th)|(?:\\p{L}+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\p{L}+teenth|\\p{L}+tieth|hundredth|thousandth|millionth))';

/** English. */
export function en(): NumberLanguage {
  const months = monthsOf(['en', 'en-GB']);
  return {
    words: {
      adding: {
        ...counting(
          0,
          'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
        ),
        ...counting(20, 'twenty thirty forty fifty sixty seventy eighty ninety', 10),
      },
      multiplying: { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
      half: ['half-a', 'half-an'],
      between: '(?:\\s+and\\s+|\\s+|-)',
      prefix: '(?:an?\\s+)?',
    },
    multiples: {
      k: 1e3,
      thousand: 1e3,
      m: 1e6,
      mn: 1e6,
      million: 1e6,
      b: 1e9,
      bn: 1e9,
      billion: 1e9,
      tn: 1e12,
      trillion: 1e12,
    },
    share: '%|٪|per\\s?cent\\b|percentage points?\\b',
    bounds:
      'more than|over|at least|no fewer than|upwards of|at most|up to|no more than|fewer than|about|around|some|roughly|approximately|nearly|almost|exactly|just',
    ways: {
      months,
      date: { mark: '(?:st|nd|rd|th)?', to: 'to|and', ofMonth: '(?:of\\s+)?', ofYear: ',?\\s+' },
      spans:
        "seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|years?|decades?|centur(?:y|ies)|o’clock|o'clock",
      spanKinds: 'more|consecutive|straight|whole|long|business|working|calendar|full',
      numbered:
        'nos?|nr|pp?|vols?|volumes?|ch|chap|chapters?|sec|sections?|art|articles?|pages?|lines?|figs?|figures?|tables?|notes?|footnotes?|parts?|steps?|versions?|ver|v|releases?|builds?|issues?|numbers?|units?|rooms?|floors?|platforms?|routes?|flights?|cases?|phases?|stages?|levels?|grades?|types?|models?|series|seasons?|episodes?|questions?|clauses?|paragraphs?|resolutions?|rules?|aged?|issn|op|opus|items?|fn|cf|fol|gates?|exits?|junctions?|piers?|box(?:es)?|bus|trams?|trains?|houses?|plots?|lots?|wards?|cells?|lockers?|ports?|errors?|codes?|channels?|magnitude|sizes?|factor|force',
      to: 'to',
      and: 'and|or',
      joining: 'and|or|of|in|on|at|for|is|are|was|were|the|with',
      openers:
        'a about above after all almost also among an and another any approximately around as at because before between both but by each even every exactly fewer for from had has have he her his how if in include includes including into is it its just least less many meanwhile more most nearly no of on once one only or other our over per perhaps roughly she since so some still such than that the their them then there these they this those through to under until up was we were when where which while who with within would yet you',
      more: () => [
        '(?<![\\p{L}])(?:dial(?:l?ed|l?ing)?|call(?:ed|ing)?|r[iau]ng|text(?:ed|ing)?)\\s+\\d{3}(?![\\d,.]*\\d|\\s+(?!(?:and|or|if|when|for|from|to|in)\\s)\\p{L})',
        '(?<![\\p{L}])the\\s+year\\s+\\d{1,4}(?![\\d,.]*\\d)',
        '(?<![\\d.,])\\d{1,4}\\s*(?:bce?|ad|ce)(?![\\p{L}])',
        `(?<![\\p{L}])${months}\\s+${day}(?:\\s*(?:[–-]|to|and)\\s*${day})?(?:,?\\s+[12]\\d{3})?(?![\\d.,]*\\d)`,
        '(?<![\\p{L}])(?:half|quarter|five|ten|twenty|twenty-five|\\d{1,2})\\s+past\\s+(?:\\d{1,2}|\\p{L}+)',
        '(?<![\\p{L}])quarter\\s+to\\s+(?:\\d{1,2}|\\p{L}+)',
        '(?<![\\p{L}])(?:twelve|12)\\s+(?:noon|midnight)\\b',
        `(?<![\\p{L}\\d])${ordinal}(?![\\p{L}])`,
        '(?<![\\p{L}])\\p{L}+-(?:halves|thirds|quarters|fifths|sixths|tenths)\\b',
        '(?<![\\p{L}])the\\s+\\d{1,4}\\s+(?:bus|tram|train|ferry)(?![\\p{L}])',
        '(?<![\\p{L}])(?:won|win|lost|drew|beat(?:en)?|led|scores?|results?)\\s+(?:\\p{L}+\\s+){0,3}\\d{1,2}\\s*[–:-]\\s*\\d{1,2}(?!\\d)',
        '(?<!\\d)\\d{1,2}[–-]\\d{1,2}\\s+(?:win|victory|defeat|loss|draw|lead)(?![\\p{L}])',
      ],
    },
  };
}

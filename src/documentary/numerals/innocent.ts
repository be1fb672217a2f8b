// What a text may say in figures or number words without counting anything: dates, times, ordinals, versions, the
// numbers of things that are numbered, names, addresses and codes. Each line is one such thing, as a pattern.

const month =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![\\p{L}])';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const days = `${day}(?:\\s*(?:[–-]|to|and)\\s*${day})?`;
const year = '[12]\\d{3}';
const span =
  "(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|years?|decades?|centur(?:y|ies)|o’clock|o'clock)";
const ordinal =
  '(?:\\d+(?:st|nd|rd|th)|(?:\\p{L}+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\p{L}+teenth|\\p{L}+tieth|hundredth|thousandth|millionth))';
const numbered =
  '(?:nos?|nr|pp?|vols?|volumes?|ch|chap|chapters?|sec|sections?|art|articles?|pages?|lines?|figs?|figures?|tables?|notes?|footnotes?|parts?|steps?|versions?|ver|v|releases?|builds?|issues?|numbers?|units?|rooms?|floors?|platforms?|routes?|flights?|cases?|phases?|stages?|levels?|grades?|types?|models?|series|seasons?|episodes?|questions?|clauses?|paragraphs?|resolutions?|rules?|aged?|issn|op|opus|items?|fn|cf|fol|gates?|exits?|junctions?|piers?|box(?:es)?|bus|trams?|trains?|houses?|plots?|lots?|wards?|cells?|lockers?|ports?|errors?|codes?|channels?|magnitude|sizes?|factor|force)';
/** Behind a number that counts stands what it counts. */
const uncounted = '(?!\\s+(?!(?:and|or|of|in|on|at|for|is|are|was|were|the|with)(?![\\p{L}]))\\p{L})';
/** More of the same, behind one of several things that are numbered: pages 12 to 14, chapters 3 and 4. */
const andMore = `(?:\\s+to\\s+\\d+(?![\\d.,]*\\d|\\s*%)${uncounted}|(?:,\\s*\\d+)*\\s+(?:and|or)\\s+\\d+(?=\\s*(?:[.,;:)]|$)))?`;
const street =
  '(?:[Ss]treets?|[Ss]t|[Rr]oads?|[Rr]d|[Aa]venues?|[Aa]ve|[Ll]anes?|[Ss]quares?|[Bb]oulevard|[Bb]lvd|[Dd]rive|[Pp]lace|[Ss]tra(?:ß|ss)e|[Ww]ay|[Cc]ourt)';
const figure = '\\d[\\d.,]*';

/** Words that stand before a count often, and begin a sentence with a capital letter without naming anything. */
const openers =
  'a about above after all almost also among an and another any approximately around as at because before between both but by each even every exactly fewer for from had has have he her his how if in include includes including into is it its just least less many meanwhile more most nearly no of on once one only or other our over per perhaps roughly she since so some still such than that the their them then there these they this those through to under until up was we were when where which while who with within would yet you'
    .split(' ')
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join('|');

/** Ways of writing that do not depend on capitals. */
const anyCase = [
  // Addresses on the web, of people and of telephones.
  '\\b(?:https?://|www\\.)\\S+',
  '(?<![\\w.-])[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|io|gov|edu|info|uk|il|example)(?:/\\S*)?',
  '(?<![\\w.+-])[\\w.+-]+@[\\w.-]+',
  '\\+\\d[\\d\\s().\\u00a0-]{5,}\\d',
  '\\bdoi:?\\s*10\\.\\d+/\\S+',
  '\\barxiv:?\\s*\\d+\\.\\d+',
  '(?<![\\d-])(?:1-)?(?:\\d{3}-)?555-\\d{4}(?!\\d)',
  '(?<![\\d-])\\(?0\\d{2,4}\\)?[\\s\\u00a0-]\\d{3,4}[\\s\\u00a0-]?\\d{3,4}(?!\\d)',
  '(?<![\\p{L}])(?:dial(?:l?ed|l?ing)?|call(?:ed|ing)?|r[iau]ng|text(?:ed|ing)?)\\s+\\d{3}(?![\\d,.]*\\d|\\s+(?!(?:and|or|if|when|for|from|to|in)\\s)\\p{L})',
  '\\bisbn(?:-1[03])?:?\\s*[\\dX][\\dX\\s-]+[\\dX]',
  // A figure that touches letters before it.
  "(?<![\\p{L}\\d])\\p{L}[\\p{L}’'_/-]*\\d[\\p{L}\\d._/-]*",
  '(?<![\\p{L}\\d])\\p{L}\\.\\d+',
  // Dates and times.
  `(?<!\\d)\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d)`,
  `(?<!\\d)\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})(?!\\d)`,
  '(?<![\\d/])(?:0?[1-9]|1[0-2])/[12]\\d{3}(?![\\d/])',
  '(?<![\\p{L}])the\\s+year\\s+\\d{1,4}(?![\\d,.]*\\d)',
  '(?<![\\d.,])\\d{1,4}\\s*(?:bce?|ad|ce)(?![\\p{L}])',
  `(?<![\\p{L}])${month}\\s+${days}(?:,?\\s+${year})?(?![\\d.,]*\\d)`,
  `(?<!\\d)${days}\\s+(?:of\\s+)?${month}(?:,?\\s+${year})?`,
  `(?<![\\d.,])${year}(?:s|\\s*[–/-]\\s*\\d{2,4})?(?![\\d\\p{L}]|[.,]\\d)`,
  "(?<![\\d\\p{L}])[’'‘](?:\\d0s|\\d{2})(?![\\p{L}\\d])",
  '(?<![\\d.,])0\\d{3}(?:\\s+hours)?(?![\\d.,-]*\\d)',
  '\\b(?:utc|gmt)\\s*[+−–-]\\s*\\d{1,2}(?::\\d{2})?(?!\\d)',
  '(?<![\\p{L}])(?:half|quarter|five|ten|twenty|twenty-five|\\d{1,2})\\s+past\\s+(?:\\d{1,2}|\\p{L}+)',
  '(?<![\\p{L}])quarter\\s+to\\s+(?:\\d{1,2}|\\p{L}+)',
  '(?<![\\p{L}])(?:twelve|12)\\s+(?:noon|midnight)\\b',
  '(?<!\\d)\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?!\\d)(?=\\s*(?:[ap]\\.?m|h\\b|uhr|gmt|utc|cet|est|bst))',
  '(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)',
  '(?<!\\d)\\d{1,2}\\s*(?:[ap]\\.?m\\b\\.?|uhr\\b)',
  `(?<![\\p{L}\\d.,-])(?:${figure}|\\p{L}+(?:-\\p{L}+)?)(?:\\s+|-)(?:(?:more|consecutive|straight|whole|long|business|working|calendar|full)\\s+)?${span}(?![\\p{L}])`,
  // Ordinals, fractions, versions and proverbial pairs.
  `(?<![\\p{L}\\d])${ordinal}(?![\\p{L}])`,
  '(?<![\\p{L}])\\p{L}+-(?:halves|thirds|quarters|fifths|sixths|tenths)\\b',
  '(?<![\\d.])\\d+(?:\\.\\d+){2,}',
  '(?<!\\d)(?:24/7|9/11|7/7|50/50|50-50)(?!\\d)',
  // One of several things that are numbered, and what is quoted by a number.
  `(?:(?<![\\p{L}])${numbered}\\.?:?|[#§№]§?)\\s*\\d[\\dXx.,–-]*(?:[\\s-]\\d[\\dXx-]*(?=[\\s-]|$))*(?:\\([\\p{L}\\d]+\\))*${andMore}`,
  '(?<![\\p{L}])the\\s+\\d{1,4}\\s+(?:bus|tram|train|ferry)(?![\\p{L}])',
  '(?<![\\p{L}\\d])\\(?[1-9]\\)',
  '\\[\\^?\\d{1,3}\\]',
  // Results of games, and places on the globe.
  '(?<![\\p{L}])(?:won|win|lost|drew|beat(?:en)?|led|scores?|results?)\\s+(?:\\p{L}+\\s+){0,3}\\d{1,2}\\s*[–:-]\\s*\\d{1,2}(?!\\d)',
  '(?<!\\d)\\d{1,2}[–-]\\d{1,2}\\s+(?:win|victory|defeat|loss|draw|lead)(?![\\p{L}])',
  '(?<![\\d.])\\d{1,3}(?:\\.\\d+)?°(?:\\s*\\d{1,2}(?:\\.\\d+)?[′\'])?(?:\\s*\\d{1,2}(?:\\.\\d+)?[″"])?\\s*[nsew](?![\\p{L}])',
  '(?<![\\d\\p{L}])\\d{1,4}\\p{L}?,?\\s+(?:rue|via|calle|piazza|plaza|rua)\\s',
  // A figure that touches letters after it, unless they multiply it or are a unit.
  '(?<![\\p{L}\\d.,])\\d[\\d.,]*[-_]?(?!(?:[kmb]|bn|mn|tn|km|kg|mm|cm|gb|mb|tb|kb|ha|m²|km²)(?![\\p{L}]))\\p{L}[\\p{L}\\d_-]*',
];

/** Names are told by their capitals: iPhone 12, Windows 10, 10 Downing Street. */
const names = [
  `(?<![\\p{L}\\d])\\d{1,4}\\p{L}?(?:,?\\s+\\p{Lu}[\\p{L}.’']*){1,3}\\s+${street}(?![\\p{L}])`,
  `(?<![\\p{L}’'-])(?!(?:${openers})\\s)(?=\\p{Ll}*\\p{Lu})[\\p{L}\\d&.’'-]*\\p{L}(?:\\s+(?:[Pp]ro|[Mm]ax|[Mm]ini|[Pp]lus|[Aa]ir|[Uu]ltra))?[\\s\\u00a0]\\d[\\d.]*(?!\\d|[,.]?\\d|\\s*(?:%|per\\s?cent|thousand|million|billion))${andMore}`,
];

const patterns = [...anyCase.map((way) => new RegExp(way, 'giu')), ...names.map((name) => new RegExp(name, 'gu'))];

/**
 * A text in which everything that may hold a number without counting anything is blanked out, so that what stands
 * elsewhere keeps its place. It knows English ways of writing, and those that figures have in any language.
 */
export function withoutInnocent(text: string): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)), text);
}

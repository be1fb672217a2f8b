import { type Asked, chartOfStep, describeChart, tableOf } from '../../src/chart/index.ts';
import {
  type Chapter,
  type Chart,
  chartSources,
  citedSources,
  type Documentary,
  givenCounts,
  known,
  type Wording,
} from '../../src/documentary/index.ts';

/** A piece of what a chapter tells. */
export interface Piece {
  /** What is read, one text after the other, with anything that the page adds between them. */
  words: readonly string[];
  /** What a screen reader says of it, where it is of the record. */
  aloud?: string;
}

interface Tag {
  attribute(name: string): string;
  /** The text in it, as far as the next tag. */
  inside: string;
}

/**
 * What a chapter tells from its title to its last source, in order, from what its editor wrote and from the record: no
 * page has a part in it.
 *
 * @param text the chapter as its editor wrote it
 */
export function storyOf(text: string, chapter: Chapter, documentary: Documentary, wording: Wording): Piece[] {
  const { site, standings } = wording.words;
  const { counts, sources, terms, charts } = documentary;
  const references = chapter.references.values();
  const next = () => references.next().value!;
  const cited = citedSources(chapter);
  /** The chart that is being told, and what the step that is being told asks of it. */
  let inSteps: Chart;
  let asked: Asked;
  const link = (words: string, aloud = words): Piece => ({ words: [words], aloud: `link, ${aloud}` });

  const tags: Record<string, (tag: Tag) => Piece> = {
    Count({ attribute }) {
      const { id, begins } = next();
      const count = known(counts, id);
      const phrase = wording[(attribute('show') || 'phrase') as 'phrase'](count);
      const standing = count.standing === 'established' ? '' : site.unseenStanding(standings[count.standing]);
      return link(`${begins ? wording.capital(phrase) : phrase}${standing}`);
    },
    Pull() {
      const { id } = next();
      const count = known(counts, id);
      const standing = count.standing === 'established' ? '' : site.unseenStanding(standings[count.standing]);
      const told = [...count.denials.map(({ what }) => what), ...count.elsewhere.map(({ source }) => source.publisher)];
      const phrase = `${wording.capital(wording.phrase(count))}${standing}`;
      return { words: [phrase, count.claimant, ...told, count.source.publisher], aloud: `link, ${phrase}` };
    },
    Term({ inside }) {
      const { term } = known(terms, next().id);
      return link(inside || term);
    },
    Cite() {
      const { id } = next();
      const number = wording.number(cited.indexOf(id) + 1);
      return link(number, site.sourceNumber(number, known(sources, id).publisher));
    },
    Chart() {
      const chart = known(charts, next().id);
      const { name, description } = describeChart(chart, wording);
      const { columns, rows } = tableOf(chart, wording);
      return {
        words: [chart.takeaway, chart.title, ...[columns, ...rows].flat()],
        aloud: `image, ${name}, ${description}`,
      };
    },
    Scrolly() {
      inSteps = known(charts, next().id);
      return { words: [] };
    },
    Step({ attribute }) {
      const of = (name: keyof Asked) => attribute(name) || undefined;
      asked = { counts: of('counts'), form: of('form'), scale: of('scale') };
      return { words: [] };
    },
    '/Step'() {
      const { name, description } = describeChart(chartOfStep(inSteps, asked, 'step', wording), wording);
      return { words: [], aloud: `image, ${name}, ${description}` };
    },
    '/Scrolly': () => ({ words: [inSteps.note ?? '', ...chartSources(inSteps).map(({ publisher }) => publisher)] }),
    Denial({ attribute }) {
      const answer = site.denial(attribute('by'));
      return { words: [answer], aloud: `note, ${answer}` };
    },
    Account: ({ attribute }) => ({ words: [attribute('by'), attribute('word')] }),
  };

  const body = text.replace(/^---[\s\S]*?\n---/, '').replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '');
  const told = body.split(/(<[A-Z][^>]*>|<\/(?:Step|Scrolly)>)/).flatMap((part, index, parts): Piece[] => {
    const [, name = '', attributes = ''] = /^<(\/?[A-Z]\w*)([^>]*)>$/.exec(part) ?? [];
    // The words of a term stand between its tags; they are told with the first of them.
    if (name === '')
      return /^<Term\b[^>]*[^/]>$/.test(parts[index - 1] ?? '') ? afterTerm(part) : [{ words: plain(part) }];
    const tag: Tag = {
      attribute: (of) => new RegExp(`\\b${of}="([^"]*)"`).exec(attributes)?.[1] ?? '',
      inside: attributes.endsWith('/') ? '' : (/^[^<]*/.exec(parts[index + 1] ?? '')?.[0] ?? ''),
    };
    const piece = tags[name]?.(tag);
    return piece ? [piece] : [];
  });
  return [
    { words: [chapter.title, chapter.description] },
    ...told,
    ...givenCounts(chapter).map((id): Piece => {
      const count = known(counts, id);
      const denials = count.denials.flatMap(({ who, what }) => [who, what]);
      const elsewhere = count.elsewhere.map(({ source }) => source.publisher);
      const phrase = wording.capital(wording.phrase(count));
      return {
        words: [
          phrase,
          wording.capital(count.label),
          standings[count.standing],
          count.claimant,
          ...denials,
          ...elsewhere,
        ],
      };
    }),
    ...cited.map((id): Piece => {
      const { publisher, title, date } = known(sources, id);
      return { words: [publisher, title, wording.date(date)] };
    }),
  ];
}

const afterTerm = (text: string): Piece[] => [{ words: plain(text.slice(text.indexOf('</Term>') + '</Term>'.length)) }];

/** The texts in a piece of Markdown, without its signs, closing tags, addresses and what stands in braces. */
function plain(markdown: string): string[] {
  return markdown
    .replaceAll(/<\/\w+>|^\s*(#+|>|-|\d+\.)\s|\]\([^)]*\)|\*\*|^[\s|:-]+$/gm, '\n')
    .split(/\n|\{[^}]*\}|!?\[|\|/)
    .map((text) => text.trim())
    .filter(Boolean);
}

/** What of a story is not found in a text, or not in its order. */
export function lacking(story: readonly Piece[], text: string): string[] {
  const whole = text.replaceAll(/\s+/g, '');
  let at = 0;
  return story
    .flatMap(({ words }) => words)
    .filter((words) => {
      const wanted = words.replaceAll(/\s+/g, '');
      const found = whole.indexOf(wanted, at);
      if (found !== -1) at = found + wanted.length;
      return found === -1;
    });
}

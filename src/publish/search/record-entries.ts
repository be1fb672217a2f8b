import { type Count, type Documentary, otherFigure, pageWordsIn } from '../../documentary/index.ts';
import { asSentence } from '../correction-text.ts';
import type { Edition } from '../edition.ts';
import type { SearchEntry } from './entry.ts';

/** What a search may find of a documentary beside the text of its chapters, in the order of the record. */
export function recordEntries(edition: Edition): SearchEntry[] {
  const { documentary, paths, wording } = edition;
  const { chart: chartWords, corrections } = wording.words;
  return [
    ...[...documentary.counts.values()].map((count) => countEntry(count, edition)),
    ...[...documentary.terms.values()].map(({ id, term, definition }): SearchEntry => {
      return { kind: 'term', path: paths.term(id), title: term, text: definition };
    }),
    ...chartEntries(documentary, edition),
    ...documentary.chapters.map(({ id, title, description }): SearchEntry => {
      return { kind: 'chapter', path: paths.chapter(id), title, text: description };
    }),
    ...[...documentary.events.values()].map(({ id, title, date, text, elsewhere }): SearchEntry => {
      const others = elsewhere.map(({ says, source }) => chartWords.otherDate(says, source.publisher));
      const told = [asSentence(wording.date(date)), ...(text ? [text] : []), ...others];
      return { kind: 'event', path: paths.event(id), title, text: told.join(' '), also: date };
    }),
    ...[...documentary.sources.values()].map(({ id, publisher, title, date }): SearchEntry => {
      return { kind: 'source', path: paths.source(id), title, text: `${publisher}, ${wording.date(date)}` };
    }),
    ...documentary.corrections.map(({ id, subject, date, said, right, why }): SearchEntry => {
      const told = corrections.statement(asSentence(said), asSentence(right));
      const text = `${corrections.label(wording.date(date))} ${told} ${corrections.why(asSentence(why))}`;
      return { kind: 'correction', path: paths.correction(id), title: subject, text };
    }),
  ];
}

/** A count with its bound, unit and standing: it is never found as a bare number. */
function countEntry(count: Count, { paths, wording }: Edition): SearchEntry {
  const { site, standings } = wording.words;
  const { twin } = pageWordsIn(wording.language);
  const { id, label, standing, claimant, rule, value, elsewhere } = count;
  const others = elsewhere.map((other) =>
    twin.elsewhere(site.elsewhereOf(other.source.publisher, otherFigure(other, wording))),
  );
  return {
    kind: 'figure',
    path: paths.count(id),
    title: wording.capital(wording.phrase(count)),
    text: [twin.figure(wording.capital(label), standings[standing], claimant), twin.rule(rule), ...others].join(' '),
    also: String(value),
    ...denied([count], { wording }),
  };
}

function chartEntries({ charts }: Documentary, { paths, wording }: Edition): SearchEntry[] {
  return [...charts.values()].map((chart): SearchEntry => {
    const drawn = chart.form === 'timeline' ? chart.events : chart.counts;
    const names = drawn.map((each) => ('label' in each ? `${each.label} ${wording.phrase(each)}` : each.title));
    return {
      kind: 'chart',
      path: paths.chart(chart.id),
      title: chart.title,
      text: chart.takeaway,
      also: names.join(' '),
      ...denied(chart.form === 'timeline' ? [] : chart.counts, { wording }),
    };
  });
}

/** Who denies some counts, each said once; nothing where nobody does. */
export function denied(counts: readonly Count[], { wording }: Pick<Edition, 'wording'>): Pick<SearchEntry, 'denials'> {
  const { denial } = wording.words.embed;
  const said = counts.flatMap(({ denials }) =>
    denials.map(({ who, what, source }) => denial(who, what, source.publisher)),
  );
  return said.length > 0 ? { denials: [...new Set(said)] } : {};
}

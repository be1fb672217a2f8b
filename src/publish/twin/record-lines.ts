import {
  type CorrectionNote,
  type Count,
  type Event,
  otherFigure,
  pageWordsIn,
  type Source,
  type Term,
} from '../../documentary/index.ts';
import { correctionParts } from '../correction-text.ts';
import type { Edition } from '../edition.ts';
import { type Block, item, link, paragraph, type Phrase, strong, text } from '../markdown.ts';
import { sourceName, sourceSentence } from '../source-sentence.ts';

/** A source as a bibliography gives it. */
export function reference(source: Source, { wording: { date, words } }: Edition): Block {
  const { publisher, title, address, archived } = source;
  return paragraph(
    strong(publisher),
    text(`${words.signs.comma} `),
    link(address, title),
    text(`${words.signs.comma} ${date(source.date)}`),
    ...(archived ? [text(' ('), link(archived, words.site.archived), text(')')] : []),
    text('.'),
  );
}

/** "Source: A and B.", each linked to its entry in the bibliography. */
export function sourcesLine(sources: readonly Source[], { paths, wording }: Edition): Phrase[] {
  return sourceSentence(sources, wording).map((part) =>
    typeof part === 'string' ? text(part) : link(paths.absolute(paths.source(part.id)), sourceName(part, wording)),
  );
}

/** An event as an item of a list: its date as far as it is known, what others say of it, and who reports it. */
export function eventItem({ date, title, text: what, elsewhere, sources }: Event, edition: Edition) {
  const { wording } = edition;
  const others = elsewhere.map(({ says, source }) => wording.words.chart.otherDate(says, source.publisher));
  const lines: Block[] = [...(what ? [what] : []), ...others].map((each) => paragraph(text(each)));
  return item(
    paragraph(strong(wording.date(date)), text(' '), text(title)),
    ...lines,
    paragraph(...sourcesLine(sources, edition)),
  );
}

/** A term with its definition. */
export function termLine({ term, definition, source }: Term, edition: Edition): Block {
  const from = source ? [text(' '), ...sourcesLine([source], edition)] : [];
  return paragraph(strong(`${term}${edition.wording.words.signs.colon}`), text(` ${definition}`), ...from);
}

/** A count: its words lead to the record; what is counted, who says so, who denies it, who differs. */
export function countLine(count: Count, edition: Edition): Block {
  const { paths, wording } = edition;
  const { embed, signs, site, standings } = wording.words;
  const { twin } = pageWordsIn(wording.language);
  const denials = count.denials.map(({ who, what, source }) => embed.denial(who, what, source.publisher));
  const others = count.elsewhere.map((other) =>
    twin.elsewhere(site.elsewhereOf(other.source.publisher, otherFigure(other, wording))),
  );
  const facts = [
    twin.figure(count.label, standings[count.standing], count.claimant),
    twin.rule(count.rule),
    ...denials,
    ...others,
    twin.asOf(wording.date(count.asOf)),
  ];
  return paragraph(
    link(paths.absolute(paths.count(count.id)), wording.capital(wording.phrase(count))),
    text(`${signs.colon} ${facts.join(' ')} `),
    ...sourcesLine([count.source], edition),
  );
}

/** What was wrong and is put right, a paragraph each, the newest first; `place` is the name of what they stand beside. */
export function correctionLines(notes: readonly CorrectionNote[] = [], place: string, edition: Edition): Block[] {
  const { paths, wording } = edition;
  return notes.map((note) => {
    const { label, text: told } = correctionParts(note, wording, place);
    return paragraph(link(paths.absolute(paths.correction(note.id)), label), text(` ${told}`));
  });
}

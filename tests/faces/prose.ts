import { type Count, known } from '../../src/documentary/index.ts';
import { denialsOf, otherFiguresOf } from './descriptions.ts';
import { type Face, type Place, textPlace } from './face.ts';
import { fileOf } from './files.ts';
import { figuresBeside } from './labels.ts';
import { countText, sourceSentence, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { noteAfter } from './sources.ts';
import { capital, joined, standingHole, type Template, words } from './template.ts';
import { writings } from './writings.ts';

/** A count as a chapter asks for it: `<Count id="people" show="value" />`, or set out from the text: `<Pull id="people" />`. */
interface Asked {
  component: string;
  id: string;
  show: string;
}

/** The counts that a chapter asks for, in reading order; comments are none of its text. */
export function askedIn(text: string): Asked[] {
  const tags = text.replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '').matchAll(/<(Count|Pull)\b([^>]*?)\/>/g);
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return Array.from(tags, ([, component = '', tag = '']) => ({
    component,
    id: attribute(tag, 'id') ?? '',
    show: attribute(tag, 'show') ?? 'phrase',
  }));
}

/** The counts in the text of chapters and of the front page, with their standing in colour and for those who hear it, and who gives another. */
export const prose: Face = (record) =>
  writings(record).flatMap(({ file, of, text, references }) => {
    const asked = askedIn(text);
    const mentions = (site: Site) => [...site.document(file).querySelectorAll('a.count')];
    const ids = (site: Site) => mentions(site).map((link) => link.getAttribute('href')?.split('figures/#')[1]);
    const begun = references.filter(({ component }) => component === 'Count').map(({ begins }) => begins);
    return [
      {
        file,
        of,
        fact: 'counts',
        due: asked.map(({ id }) => id).join(' '),
        read: (site) => ids(site).join(' '),
      },
      ...asked.flatMap(({ component, id, show }, index) => {
        const count = known(record.documentary.counts, id);
        const { standing } = count;
        const large = begun[index] === true || component === 'Pull';
        const unseen = (site: Site) => mentions(site)[index]?.querySelector('.unseen')?.textContent ?? '';
        const said = (site: Site) => {
          const text = mentions(site)[index]?.textContent ?? '';
          return text.slice(0, text.length - unseen(site).length);
        };
        // What is set out says all of it below.
        const first = component === 'Count' && asked.findIndex((one) => one.id === id) === index;
        const others = first ? joined(figuresBeside(record, count), '; ') : words``;
        const note = others.due === '' ? others : words`${record.amount(count)}. ${others}`;
        return [
          textPlace(file, id, 'words', record.shown(id, show), said),
          {
            file,
            of: id,
            fact: 'first letter',
            due: large ? 'large' : 'small',
            read: (site: Site) => letterOf(said(site)) ?? (large ? 'large' : 'small'),
          },
          {
            file,
            of: id,
            fact: 'standing by class',
            due: `count ${standing}`,
            read: (site: Site) => mentions(site)[index]?.getAttribute('class') ?? '',
          },
          {
            file,
            of: id,
            fact: 'standing aloud',
            due: standing === 'established' ? '' : ` (${standing})`,
            read: unseen,
          },
          textPlace(file, id, 'note', note, (site) => noteAfter(site, file, `count.${id}.${nth(asked, index)}`) ?? ''),
        ];
      }),
    ];
  });

const nth = (asked: readonly Asked[], index: number) =>
  asked.slice(0, index + 1).filter(({ id }) => id === asked[index]!.id).length;

/** Whether a text begins with a large or a small letter; nothing where it begins with none that can be either. */
function letterOf(text: string): 'large' | 'small' | undefined {
  const [letter = ''] = text;
  if (letter.toLowerCase() === letter.toUpperCase()) return undefined;
  return letter === letter.toUpperCase() ? 'large' : 'small';
}

/** What is said below each count that is set out from the text. */
export const pulls: Face = (record) =>
  writings(record).flatMap(({ file, of, text }) => {
    const asked = askedIn(text).filter(({ component }) => component === 'Pull');
    const found = (site: Site) => [...site.document(file).querySelectorAll('.pull figcaption')];
    return [
      { file, of, fact: 'pulls', due: asked.length, read: (site: Site) => found(site).length },
      ...asked.map(({ id }, index) => {
        const count = known(record.documentary.counts, id);
        const due = joined([statementOf(record, count), sourceSentence(record, [count.source])]);
        return textPlace(file, id, 'statement', due, (site) => found(site)[index]?.textContent);
      }),
    ];
  });

/** The counts that a chapter gives, once more at its end, each with who gives it, who denies it and who differs. */
export const chapterFigures: Face = (record) => {
  const { chapters, counts } = record.documentary;
  return chapters.flatMap(({ id: chapter }): Place[] => {
    const file = fileOf.chapter(chapter);
    const ids = [...new Set(askedIn(record.chapterText(chapter)).map(({ id }) => id))];
    const entries = (site: Site) => [
      ...site.document(file).querySelectorAll('[aria-labelledby="page.figures"] dl > div'),
    ];
    return [
      {
        file,
        of: chapter,
        fact: 'figures',
        due: ids.join(' '),
        read: (site) =>
          entries(site)
            .map((entry) => entry.querySelector('a')?.getAttribute('href')?.split('figures/#')[1])
            .join(' '),
      },
      ...ids.flatMap((id, index) => {
        const count = known(counts, id);
        const text = (site: Site, selector: string) => entries(site)[index]?.querySelector(selector)?.textContent;
        return [
          textPlace(file, id, 'number', words`${record.amount(count)}`, (site) => text(site, 'dt')),
          textPlace(file, id, 'entry', statementOf(record, count), (site) => text(site, 'dd')),
        ];
      }),
    ];
  });
};

/** What is said of a count where its words stand alone. */
function statementOf(record: TheRecord, count: Count): Template {
  const about = joined([
    words`${countText(record, count, 'label')}; ${standingHole(count.standing)}, according to ${countText(record, count, 'claimant')}.`,
    ...denialsOf(record, count.id, count.denials.length).map((denial) => words`${denial}.`),
    ...otherFiguresOf(record, count),
  ]);
  return capital(about, record.documentary.language);
}

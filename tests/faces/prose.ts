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

/** A count as a chapter asks for it: `<Count id="people" show="value" />`. */
interface Asked {
  id: string;
  show: string;
}

/**
 * The counts that a chapter asks for, in reading order; comments are none of its text.
 *
 * @param component the tag that asks: in the text, or set out from it
 */
export function askedIn(text: string, component: 'Count' | 'Pull' | '(?:Count|Pull)' = 'Count'): Asked[] {
  const written = text.replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '');
  const tags = written.matchAll(new RegExp(`<${component}\\b([^>]*?)/>`, 'g'));
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return Array.from(tags, ([, tag = '']) => ({
    id: attribute(tag, 'id') ?? '',
    show: attribute(tag, 'show') ?? 'phrase',
  }));
}

/** The counts in the text of chapters and of the front page, with their standing in colour and for those who hear it, and who gives another. */
export const prose: Face = (record) =>
  writings(record).flatMap(({ file, of, text, references }) => {
    const asked = askedIn(text);
    const mentions = (site: Site) =>
      [...site.document(file).querySelectorAll('a.count')].filter((link) => !link.closest('.pull'));
    const ids = (site: Site) => mentions(site).map((link) => link.getAttribute('href')?.split('figures/#')[1]);
    const begun = references.filter(({ anchor }) => anchor.startsWith('count.')).map(({ begins }) => begins);
    return [
      {
        file,
        of,
        fact: 'counts',
        due: asked.map(({ id }) => id).join(' '),
        read: (site) => ids(site).join(' '),
      },
      ...asked.flatMap(({ id, show }, index) => {
        const count = known(record.documentary.counts, id);
        const { standing } = count;
        const unseen = (site: Site) => mentions(site)[index]?.querySelector('.unseen')?.textContent ?? '';
        const said = (site: Site) => {
          const text = mentions(site)[index]?.textContent ?? '';
          return text.slice(0, text.length - unseen(site).length);
        };
        const first = asked.findIndex((one) => one.id === id) === index;
        const others = first ? joined(figuresBeside(record, count), '; ') : words``;
        const note = others.due === '' ? others : words`${record.amount(count)}. ${others}`;
        return [
          textPlace(file, id, 'words', record.shown(id, show), said),
          {
            file,
            of: id,
            fact: 'first letter',
            due: begun[index] ? 'large' : 'small',
            read: (site: Site) => letterOf(said(site)) ?? (begun[index] ? 'large' : 'small'),
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

/** The counts that are set out from the text, each with all that is said of it and its source. */
export const pulls: Face = (record) =>
  writings(record).flatMap(({ file, of, text }) => {
    const { counts, language } = record.documentary;
    const asked = askedIn(text, 'Pull');
    const found = (site: Site) => [...site.document(file).querySelectorAll('.pull')];
    return [
      { file, of, fact: 'pulls', due: asked.length, read: (site: Site) => found(site).length },
      ...asked.flatMap(({ id }, index) => {
        const count = known(counts, id);
        const part = (selector: string) => (site: Site) => found(site)[index]?.querySelector(selector);
        const aloud = count.standing === 'established' ? words`` : words` (${standingHole(count.standing)})`;
        return [
          textPlace(
            file,
            id,
            'words',
            capital(words`${record.amount(count)}${aloud}`, language),
            (site) => part('.count')(site)?.textContent,
          ),
          {
            file,
            of: id,
            fact: 'standing by class',
            due: `count ${count.standing}`,
            read: (site: Site) => part('.count')(site)?.getAttribute('class') ?? '',
          },
          textPlace(
            file,
            id,
            'statement',
            joined([statementOf(record, count), sourceSentence(record, [count.source])]),
            (site) => part('figcaption')(site)?.textContent,
          ),
        ];
      }),
    ];
  });

/** The counts that a chapter gives, once more at its end, each with who gives it, who denies it and who differs. */
export const chapterFigures: Face = (record) => {
  const { chapters, counts } = record.documentary;
  return chapters.flatMap(({ id: chapter }): Place[] => {
    const file = fileOf.chapter(chapter);
    const ids = [...new Set(askedIn(record.chapterText(chapter), '(?:Count|Pull)').map(({ id }) => id))];
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

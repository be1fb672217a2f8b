import { known } from '../../src/documentary/index.ts';
import { type Face, textPlace } from './face.ts';
import { fileOf } from './files.ts';
import { countText, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { type Template, words } from './template.ts';

/** A count as a chapter asks for it: `<Count id="people" show="value" capital />`. */
interface Asked {
  id: string;
  show: string;
}

/** The counts that a chapter asks for, in reading order; comments are none of its text. */
function askedIn(text: string): Asked[] {
  const tags = text.replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '').matchAll(/<Count\b([^>]*?)\/>/g);
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return Array.from(tags, ([, tag = '']) => ({
    id: attribute(tag, 'id') ?? '',
    show: attribute(tag, 'show') ?? 'phrase',
  }));
}

/** How each way to show a count says it. */
const shown: Record<string, (record: TheRecord, id: string) => Template> = {
  phrase: (record, id) => words`${record.amount(countOf(record, id))}`,
  value: (record, id) => words`${record.value(countOf(record, id))}`,
  claim: (record, id) =>
    words`${record.amount(countOf(record, id))}, according to ${countText(record, { id }, 'claimant')}`,
};

const countOf = (record: TheRecord, id: string) => known(record.documentary.counts, id);

/** The counts in the text of chapters, with their standing in colour and for those who hear it. */
export const prose: Face = (record) =>
  record.documentary.chapters.flatMap((chapter) => {
    const file = fileOf.chapter(chapter.id);
    const asked = askedIn(record.chapterText(chapter.id));
    const mentions = (site: Site) => [...site.document(file).querySelectorAll('a.count')];
    const ids = (site: Site) => mentions(site).map((link) => link.getAttribute('href')?.split('figures/#')[1]);
    return [
      {
        file,
        of: chapter.id,
        fact: 'counts',
        due: asked.map(({ id }) => id).join(' '),
        read: (site) => ids(site).join(' '),
      },
      ...asked.flatMap(({ id, show }, index) => {
        const { standing } = countOf(record, id);
        const unseen = (site: Site) => mentions(site)[index]?.querySelector('.unseen')?.textContent ?? '';
        return [
          textPlace(file, id, 'words', shown[show]!(record, id), (site) => {
            const text = mentions(site)[index]?.textContent ?? '';
            return text.slice(0, text.length - unseen(site).length);
          }),
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
        ];
      }),
    ];
  });

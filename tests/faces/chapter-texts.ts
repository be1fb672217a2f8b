import { type Face, textPlace } from './face.ts';
import { fileOf } from './files.ts';
import type { TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { type Template, words } from './template.ts';

/** The texts in a chapter that stand in no paragraph, each in the order of the chapter. */
interface Written {
  /** Each with the place among the pictures of the one that it stands under. */
  captions: { text: Template; picture: number }[];
  alternatives: Template[];
  titles: Template[];
}

/** The texts of a chapter that stand in no paragraph of it. */
export function writtenIn(record: TheRecord, id: string): Written {
  const text = record.chapterText(id).replaceAll(/\{\/\*[\s\S]*?\*\/\}|^```[\s\S]*?^```$/gm, '');
  const attribute = (tag: string, name: string) =>
    new RegExp(String.raw`\s${name}=(?:"([^"]*)"|'([^']*)')`)
      .exec(tag)
      ?.slice(1)
      .find((value) => value !== undefined);
  const figures = [...text.matchAll(/<Figure\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)];
  const pictures = [...text.matchAll(/!\[([^\]]*)\]/g)];
  const definitions = new Map(
    [...text.matchAll(/^\[([^\]^]+)\]: \S+(?: ["'](.*)["'])?$/gm)].map(([, name = '', title]) => [name, title]),
  );
  const links = [...text.matchAll(/(?<!!)\[[^\]]+\](?:\([^\s)]+ ["']([^\n]*)["']\)|\[([^\]]+)\])/g)];
  const titles = links.flatMap(([, title, name]) => title ?? definitions.get(name ?? '') ?? []);
  return {
    captions: figures.map(({ 1: tag = '', index }) => {
      const credit = attribute(tag, 'credit');
      const by = credit === undefined ? '' : words` Picture: ${record.filled(credit)}.`;
      return {
        text: words`${record.filled(attribute(tag, 'caption') ?? '')}${by}`,
        picture: pictures.findIndex((picture) => picture.index > index),
      };
    }),
    // Of a tag in it an alternative text keeps what it holds.
    alternatives: pictures.map(([, alternative = '']) =>
      record.filled(straight(alternative.replaceAll(/<[^>]*>/g, ''))),
    ),
    titles: titles.map(record.filled),
  };
}

/** A text with the quotation marks of a keyboard, which Markdown makes curly. */
export const straight = (text: string) => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");

/** The captions and alternative texts of a chapter's pictures and the titles of its links, with the counts in them. */
export const chapterTexts: Face = (record) =>
  record.documentary.chapters.flatMap(({ id }) => {
    const file = fileOf.chapter(id);
    const { captions, ...others } = writtenIn(record, id);
    const written = { captions: captions.map(({ text }) => text), ...others };
    const all = (selector: string, name?: string) => (site: Site) =>
      [...site.document(file).querySelectorAll(`article.chapter ${selector}`)].map((element) =>
        name === undefined ? element.textContent : element.getAttribute(name),
      );
    const found = {
      captions: all('figure.picture figcaption'),
      alternatives: all('img', 'alt'),
      titles: all('a[title]', 'title'),
    };
    return (['captions', 'alternatives', 'titles'] as const).flatMap((what) => [
      { file, of: id, fact: what, due: written[what].length, read: (site) => found[what](site).length },
      ...written[what].map((due, index) =>
        textPlace(file, id, `${what} ${index + 1}`, due, (site) => straight(found[what](site)[index] ?? '')),
      ),
    ]);
  });

import type { MdastNode } from 'satteri';
import { type Chapter, citedSources, givenCounts, known, pageWordsIn, usedTerms } from '../../documentary/index.ts';
import type { Edition } from '../edition.ts';
import { chapterCitation, citationLine } from '../citation.ts';
import { isComment, isTag, nodesIn } from '../chapter-nodes.ts';
import {
  type Block,
  emphasis,
  heading,
  item,
  link,
  list,
  markdownOf,
  note,
  paragraph,
  section,
  text,
} from '../markdown.ts';
import { bodyOf, type Surroundings } from './body.ts';
import { componentTwin, isOwn } from './components.ts';
import { correctionLines, countLine, reference, termLine } from './record-lines.ts';
import { writtenOnce } from './written-once.ts';

/** A chapter with its text. */
export interface Written {
  chapter: Chapter;
  tree: MdastNode;
  picture: Surroundings['picture'];
}

/**
 * A chapter as plain Markdown with every figure resolved. What is known of it stands at its head as text: every reader
 * of Markdown shows that, where front matter is an extension that a plain one takes for a heading; programs that want
 * it as data have the page's JSON-LD and the citation files.
 *
 * @param written the chapter, its text, and where its pictures stand
 * @param edition the documentary that it belongs to
 */
export function chapterTwin({ chapter, tree, picture }: Written, edition: Edition): string {
  const { paths } = edition;
  const body = bodyOf(tree, {
    page: paths.absolute(paths.chapter(chapter.id)),
    paths,
    picture,
    component: (tag) => componentTwin(tag, edition, chapter),
  });
  return markdownOf([
    ...head(chapter, edition),
    ...(computes(tree) ? [paragraph(emphasis(pageWordsIn(edition.wording.language).code.leftOut))] : []),
    ...body.filter((block) => block.type !== 'footnoteDefinition'),
    ...figures(chapter, edition),
    ...terms(chapter, edition),
    ...citation(chapter, edition),
    ...body.filter((block) => block.type === 'footnoteDefinition'),
    ...sources(chapter, edition),
  ]);
}

/** Whether the page has what only its code knows. */
function computes(tree: MdastNode): boolean {
  return [...nodesIn(tree)].some((node) => {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return !isComment(node.value);
    return isTag(node) && /^[A-Z]/.test(node.name ?? '') && !isOwn(node.name ?? '');
  });
}

function head(chapter: Chapter, edition: Edition): Block[] {
  const { documentary, paths, wording } = edition;
  const { site } = wording.words;
  const { twin } = pageWordsIn(wording.language);
  const { publisher, licence, title } = documentary;
  const published = site.publishedOn(wording.date(chapter.published));
  const updated = chapter.updated && site.updatedOn(wording.date(chapter.updated));
  const page = paths.absolute(paths.chapter(chapter.id));
  const facts = [
    link(paths.absolute(paths.home), twin.chapterOf(wording.number(chapter.number), title)),
    text(updated ? `${published}. ${updated}` : published),
    publisher.address
      ? link(publisher.address, site.publishedBy(publisher.name))
      : text(site.publishedBy(publisher.name)),
    link(licence.address, twin.licence(licence.name)),
    link(page, twin.page),
  ];
  return [
    heading(1, chapter.title),
    paragraph(text(chapter.description)),
    ...list(facts.map((fact) => item(paragraph(fact)))),
    ...correctionLines(chapter.corrections, chapter.title, edition),
  ];
}

/** What the record says of each figure that the text gives, so that its denials are in the same file. */
function figures(chapter: Chapter, edition: Edition): Block[] {
  const items = givenCounts(chapter).map((id) => {
    const count = known(edition.documentary.counts, id);
    return item(writtenOnce(edition, count, () => [countLine(count, edition)]));
  });
  return section(pageWordsIn(edition.wording.language).twin.figures, items);
}

/** The definitions of the terms that the text uses. */
function terms(chapter: Chapter, edition: Edition): Block[] {
  const items = usedTerms(chapter).map((id) => {
    const term = known(edition.documentary.terms, id);
    return item(writtenOnce(edition, term, () => [termLine(term, edition)]));
  });
  return section(pageWordsIn(edition.wording.language).twin.terms, items);
}

/** The sources that the text cites, as its notes. */
function sources(chapter: Chapter, edition: Edition): Block[] {
  return citedSources(chapter).map((id) => {
    const source = known(edition.documentary.sources, id);
    return note(
      id,
      writtenOnce(edition, source, () => [reference(source, edition)]),
    );
  });
}

function citation(chapter: Chapter, { documentary, paths, wording }: Edition): Block[] {
  const cited = chapterCitation(chapter, documentary, paths);
  const [before = '', after = ''] = citationLine(cited, wording).split(cited.URL);
  return [heading(2, wording.words.cite.chapter), paragraph(text(before), link(cited.URL, cited.URL), text(after))];
}

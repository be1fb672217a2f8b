export { chapterTree } from './chapter-tree.ts';
export { type Attribute, components } from './components.ts';
export { fillTexts } from './fill.ts';
export { filledTexts } from './filled-texts.ts';
export { diskFolder, type Folder } from './folder.ts';
export { read, type Reading, rereader } from './read.ts';
export { explain, explainAll, type FileNamer, report, reportForGitHub } from './report.ts';

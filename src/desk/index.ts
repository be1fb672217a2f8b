export { chapterTree } from './chapter-tree.ts';
export { type Attribute, components, isTextOf } from './components.ts';
export { fillTexts } from './fill.ts';
export { diskFolder, type Folder } from './folder.ts';
export { alternativeOf } from './pictures.ts';
export { read, type Reading } from './read.ts';
export { explain, explainAll, type FileNamer, report, reportForGitHub } from './report.ts';

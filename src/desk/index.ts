export { chapterTree } from './chapter-tree.ts';
export { type Attribute, components } from './components.ts';
export { diskFolder, type Folder } from './folder.ts';
export { read, type Reading } from './read.ts';
export { explain, explainAll, type FileNamer, report, reportForGitHub } from './report.ts';

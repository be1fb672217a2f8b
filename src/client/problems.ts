import { contentState, problemEvents, type ShownProblem } from '../publish/shown-problems.ts';
import { markProblems } from './problem-marks.ts';
import { problemPanel } from './problem-panel.ts';

// Shows the problems of the content in every page of the dev server, as it tells them; no built page has this script.

const panel = problemPanel(document.querySelector('[data-problems]'));
const mark = markProblems();
import.meta.hot?.on(problemEvents.tell, (problems: ShownProblem[]) =>
  panel.show(problems, location.pathname, mark(problems, location.pathname)),
);
import.meta.hot?.send(problemEvents.ask, shownState());

/** The state of the content that this page shows. */
function shownState(): string | undefined {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return page?.serverTiming.find(({ name }) => name === contentState)?.description;
}

// Tells the stories of a page how far their steps have come, where the browser has no scroll timelines that do: by the
// same measures, in styles/scrolly.css. Until then, and where the reader wants nothing to move, each picture stands still
// below its words.
const steps = [...document.querySelectorAll<HTMLElement>('.step')];

if (!CSS.supports('animation-timeline: view()')) {
  const move = () => {
    const places = steps.map((step) => step.getBoundingClientRect());
    steps.forEach((step, index) => place(step, places[index]!));
  };
  for (const step of steps) step.parentElement?.classList.add('watched');
  for (const event of ['scroll', 'resize', 'load']) addEventListener(event, move, { passive: true });
  move();
}

/** Shows as much of a step's picture as the place of the step in the window asks. */
function place({ style, previousElementSibling: before, nextElementSibling: after }: HTMLElement, at: DOMRect): void {
  const height = innerHeight;
  const come = before ? between(height - at.top, 0.1 * height, 0.35 * height) : 1;
  const gone = after ? between(height - at.bottom, 0.1 * height, 0.35 * height) : 0;
  style.setProperty('--shown', String(come * (1 - gone)));
  style.setProperty('--passed', String(between(height - at.top, 0.6 * height, at.height)));
}

/** How far a length has come from one to another: from 0 to 1. */
function between(length: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (length - from) / (to - from)));
}

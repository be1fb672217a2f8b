// Shows the button by which a reader explores the chart of the page, and loads what it needs when it is pressed, or at
// once where the address already asks for another state.
const section = document.querySelector<HTMLElement>('.explore');
const button = section?.querySelector('button');

if (section && button) {
  const { script, failed } = section.dataset;
  const open = async () => {
    button.removeEventListener('click', open);
    try {
      const { explore } = (await import(/* @vite-ignore */ String(script))) as typeof import('./explore.ts');
      explore(section, button);
    } catch {
      section.querySelector('[role="status"]')!.textContent = String(failed);
      button.addEventListener('click', open);
    }
  };
  button.addEventListener('click', open);
  section.hidden = false;
  if (/[?&](form|scale|show)=/.test(location.search)) void open();
}

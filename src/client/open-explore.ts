// Shows the button by which a reader explores the chart of the page, and loads what it needs when it is pressed, or at
// once where the address already asks for another state.
const section = document.querySelector<HTMLElement>('.explore');
const button = section?.querySelector('button');

if (section && button) {
  const { script, failed } = section.dataset;
  let failures = 0;
  const open = async () => {
    button.removeEventListener('click', open);
    try {
      // Browsers remember under its address that a module has failed; asked for by another one it is fetched again.
      const address = `${script}${failures > 0 ? `#${failures}` : ''}`;
      const { explore } = (await import(/* @vite-ignore */ address)) as typeof import('./explore.ts');
      explore(section, button);
    } catch {
      failures += 1;
      section.querySelector('[role="status"]')!.textContent = String(failed);
      button.addEventListener('click', open);
    }
  };
  button.addEventListener('click', open);
  section.hidden = false;
  if (/[?&](form|scale|show)=/.test(location.search)) void open();
}

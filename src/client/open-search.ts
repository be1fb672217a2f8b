// Shows the button by which a reader searches the site, and fetches what it needs when it is pressed, or when the keys
// are that it names. They are more than one, because single letters are for reading aids (WCAG 2.2, 2.1.4).
const item = document.querySelector<HTMLElement>('.search');
const way = item?.querySelector('button');

if (item && way) {
  const { search, failed } = way.dataset;
  let failures = 0;
  let show: (() => void) | undefined;
  const open = async () => {
    item.querySelector('span')?.remove();
    try {
      // Browsers remember under its address that a module has failed; asked for by another one it is fetched again.
      const address = `${search}${failures > 0 ? `#${failures}` : ''}`;
      const { searchDialog } = (await import(/* @vite-ignore */ address)) as typeof import('./search.ts');
      show ??= searchDialog(new URL(search!, location.href));
      show();
    } catch {
      failures += 1;
      const said = document.createElement('span');
      said.role = 'alert';
      said.textContent = ` ${failed}`;
      way.after(said);
    }
  };
  way.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (key.toLowerCase() !== 'k' || ctrlKey === metaKey || altKey || shiftKey) return;
    event.preventDefault();
    void open();
  });
  item.hidden = false;
}

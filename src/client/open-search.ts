import { toolBehind } from './tool.ts';

// Shows the button by which a reader searches the site, and fetches what it needs when it is pressed, or when the keys
// are that it names. They are more than one, because single letters are for reading aids (WCAG 2.2, 2.1.4).
const item = document.querySelector<HTMLElement>('.search');
const way = item?.querySelector('button');

if (item && way) {
  const open = toolBehind<typeof import('./search.ts')>(way, ({ searchDialog }, address) => searchDialog(address));
  way.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (key.toLowerCase() !== 'k' || ctrlKey === metaKey || altKey || shiftKey) return;
    event.preventDefault();
    void open();
  });
  item.hidden = false;
}

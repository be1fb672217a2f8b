import { toolBehind } from './tool.ts';

// Shows the button by which a reader sets how pages are shown. What it needs is fetched when it is pressed, or at once
// where something is remembered that styles alone cannot show.
const item = document.querySelector<HTMLElement>('.settings');
const way = item?.querySelector('button');

if (item && way) {
  const { reading } = document.documentElement.dataset;
  way.addEventListener(
    'click',
    toolBehind<typeof import('./settings.ts')>(way, ({ settingsPanel }) => settingsPanel(way)),
  );
  if (reading?.includes('places')) {
    void toolBehind<typeof import('./settings.ts')>(
      way,
      ({ showPlaces }) =>
        () =>
          showPlaces(true),
    )();
  }
  item.hidden = false;
}

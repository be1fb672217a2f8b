/** In browsers that size frames by what is in them: measures this page again. */
declare function requestResize(): void;

/**
 * Tells a browser that sizes frames by what is in them (https://drafts.csswg.org/css-sizing-4/#responsive-iframes) how
 * high this page is. Such a browser measures a page as wide as it was when its first layout was made, and would go on
 * with the height of that width after the host has become narrower or wider. So for the moment of the measuring the
 * root has the height that the page truly has, and the body has no part in it.
 */
export function sizeFrame(height: number): void {
  if (!('requestResize' in window)) return;
  const root = document.documentElement.style;
  const body = document.body.style;
  // The first layout may have had no width, where the frame has a process of its own, and an empty box has no height.
  root.width = '1px';
  root.height = `${height}px`;
  body.position = 'fixed';
  try {
    requestResize();
  } catch {
    // The page stands in something else than an iframe.
  }
  root.width = root.height = body.position = '';
}

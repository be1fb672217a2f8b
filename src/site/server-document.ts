import { DOMParser } from 'linkedom';

/** An SVG document to draw into where there is no browser. */
export function serverDocument(): Document {
  const empty = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  return new DOMParser().parseFromString(empty, 'image/svg+xml') as unknown as Document;
}

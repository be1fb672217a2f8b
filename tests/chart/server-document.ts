import { DOMParser } from 'linkedom';

/** A document as the build has it: no browser, nothing global. */
export function serverDocument(): Document {
  const document = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
  return document as unknown as Document;
}

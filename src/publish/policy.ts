/** What a page's own header says of it: what is the same for all pages, and who may show it in a frame. */
export const pageHeaderPolicy = [
  "script-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A chart is made to stand in frames, on whatever page. */
export const embedHeaderPolicy = 'frame-ancestors *';

/** A file that a browser may open as a document of its own, and in which nothing is to happen. */
export const filePolicy = "default-src 'none'; sandbox";

/**
 * Under which name a browser keeps what its reader has asked it to remember: the settings that differ from the usual,
 * with spaces between, as `data-reading` of the page has them.
 */
export const memory = 'on-record.reading';

/**
 * The script in the head of every page, by which what is remembered holds before anything is painted; where nothing may
 * be kept, nothing is remembered. It is the only one that pages have inside them, and known to the letter before anything
 * is built, so that every policy can name it.
 */
export const rememberedScript = `try{let t=localStorage.getItem("${memory}");t&&(document.documentElement.dataset.reading=t)}catch{}`;

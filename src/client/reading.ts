/**
 * Under which name a browser keeps what its reader has asked it to remember: the settings that differ from the usual,
 * with spaces between, as `data-reading` of the page has them.
 */
export const memory = 'on-record.reading';

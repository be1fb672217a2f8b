import { headersFile } from '../headers.ts';
import type { Host, Hosted } from './host.ts';

/** `_headers`, which the build lays at the root of the site. It is heeded at the root of what is deployed alone. */
const file = {
  file: '_headers',
  goes: 'at the root of what is deployed',
  write: ({ headers, paths }: Hosted): string => headersFile(headers, paths.base),
};

/** https://developers.cloudflare.com/pages/configuration/headers/: 100 rules and 2,000 characters a line at the most. */
export const cloudflare = { name: 'Cloudflare Pages', ...file } as const satisfies Host;

/** https://docs.netlify.com/routing/headers/ */
export const netlify = { name: 'Netlify', ...file } as const satisfies Host;

import { caddy } from './caddy.ts';
import type { Host } from './host.ts';
import { nginx } from './nginx.ts';
import { cloudflare, netlify } from './pages.ts';
import { vercel } from './vercel.ts';

/** The hosts that can be told what to send, by the name that `npm run deploy-config` knows them by. */
export const hosts = { caddy, cloudflare, netlify, nginx, vercel } as const satisfies Record<string, Host>;
export type HostName = keyof typeof hosts;

export const isHostName = (name: string): name is HostName => Object.hasOwn(hosts, name);

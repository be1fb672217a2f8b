import type { Explorable } from '../publish/explorable.ts';
import { type Host, hostsOf } from './hosts.ts';
import { sizeFrame } from './native.ts';
import { settling } from './settle.ts';

/*
 * The script of a chart in a frame. It says the height of the page to whichever host has put it there: when it has
 * loaded, when the height changes and when the host asks, and never otherwise; and it obeys `?theme=`. It works in a
 * sandbox, and does nothing more in a page that stands in no frame. In the head it sets the theme before anything is
 * painted.
 */

/** How long a host that asks waits at most, in milliseconds: many questions in one frame of the screen are one. */
const frameTime = 16;

const root = document.documentElement;
const wanted = new URLSearchParams(location.search).get('theme');
const theme = ['light', 'dark', 'auto'].find((name) => name === wanted);
if (theme) root.dataset['theme'] = theme;

// The chart as published is whole without this, and remains where the script cannot be had.
if (/[?&](form|scale|show)=/.test(location.search)) {
  addEventListener('DOMContentLoaded', async () => {
    const material = document.querySelector<HTMLElement>('[data-explore]');
    if (!material) return;
    const { redraw } = (await import(/* @vite-ignore */ material.dataset['explore']!)) as typeof import('./explore.ts');
    redraw(JSON.parse(material.textContent) as Explorable, location.search);
  });
}

if (parent !== window) {
  const hosts = Object.values(hostsOf(location));
  const waiting = new Set<Host>();
  const settled = settling();
  let told = 0;
  let answering = false;

  const say = (message: unknown) => {
    // Who the parent is cannot be known in a sandbox, and nothing that is said is a secret.
    if (message) parent.postMessage(message, '*');
  };

  const tell = () => {
    const { width, height } = root.getBoundingClientRect();
    // A frame that its host hides has no size; the host hears when it shows it.
    if (!width || !height) return;
    const view = `${innerWidth} ${document.querySelectorAll('[open]').length}`;
    const asked = settled(Math.ceil(height), view);
    if (asked !== told) {
      told = asked;
      for (const host of hosts) waiting.add(host);
      sizeFrame(told);
    }
    for (const host of waiting) say(host.says(told, Math.ceil(width)));
    waiting.clear();
  };

  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    const asking = hosts.filter((host) => host.hears?.(data));
    for (const host of asking) waiting.add(host);
    if (answering || !asking.length) return;
    answering = true;
    // Not the next frame of the screen: a frame that is out of sight has none, and its host waits.
    setTimeout(() => {
      answering = false;
      tell();
    }, frameTime);
  });

  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[target]');
    if (!link || link.host !== location.host) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    for (const host of hosts) {
      const message = host.follows?.(link.href);
      if (message) event.preventDefault();
      say(message);
    }
  });

  addEventListener('load', () => {
    told = 0;
    tell();
  });

  for (const { hello } of hosts) say(hello);
  new ResizeObserver(tell).observe(root);
}

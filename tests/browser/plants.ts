/** What someone may try to bring into a page, and what it would do there. */
export interface Plant {
  /** What is put into the body of the page; it may ask a server elsewhere, whose address it is given. */
  markup?(elsewhere: string): string;
  /** What is clicked then. */
  click?: string;
  /** What a script that is trusted tries, as one that a markup has misled would. It runs in the page. */
  attempt?(elsewhere: string): void;
  /** By which directive of the page's policy it is stopped. */
  directive: string;
}

/** In what a plant shows that it has acted, in whichever way: by this, in the page, or by asking elsewhere. */
const acts = "document.documentElement.dataset.planted = 'acted'";

/** What no page may do, by what is tried. */
export const plants: Record<string, Plant> = {
  'an inline script': { markup: () => `<script>${acts}</script>`, directive: 'script-src-elem' },
  'a module in the page': { markup: () => `<script type="module">${acts}</script>`, directive: 'script-src-elem' },
  'an event handler': { markup: () => `<details open ontoggle="${acts}"></details>`, directive: 'script-src-attr' },
  'a javascript: link': {
    markup: () => `<a id="plant-link" href="javascript:void (${acts})">on</a>`,
    click: '#plant-link',
    directive: 'script-src-elem',
  },
  'a script in a data: address': {
    markup: () => `<script src="data:,${acts}"></script>`,
    directive: 'script-src-elem',
  },
  'a foreign script': { markup: (there) => `<script src="${there}x.js"></script>`, directive: 'script-src-elem' },
  'a style attribute': {
    markup: () => '<p class="plant" style="color: rgb(1, 2, 3)">on</p>',
    directive: 'style-src-attr',
  },
  'a style in the page': {
    markup: () => '<style>.plant { color: rgb(1, 2, 3) }</style><p class="plant">on</p>',
    directive: 'style-src-elem',
  },
  'a foreign style': { markup: (there) => `<link rel="stylesheet" href="${there}x.css">`, directive: 'style-src-elem' },
  'a foreign image': { markup: (there) => `<img src="${there}x.png" alt="">`, directive: 'img-src' },
  'a foreign video': { markup: (there) => `<video src="${there}x.mp4"></video>`, directive: 'media-src' },
  'a foreign frame': { markup: (there) => `<iframe src="${there}"></iframe>`, directive: 'frame-src' },
  'a foreign object': { markup: (there) => `<object data="${there}x"></object>`, directive: 'object-src' },
  'another base for links': { markup: (there) => `<base href="${there}">`, directive: 'base-uri' },
  'a foreign form': {
    markup: (there) => `<form action="${there}"><button id="plant-form">on</button></form>`,
    click: '#plant-form',
    directive: 'form-action',
  },
  'a foreign fetch': { attempt: (there) => void fetch(there).catch(() => undefined), directive: 'connect-src' },
  'a beacon': { attempt: (there) => void navigator.sendBeacon(there), directive: 'connect-src' },
  eval: {
    attempt: () => {
      // eslint-disable-next-line no-eval
      (0, eval)("document.documentElement.dataset.planted = 'acted'");
    },
    directive: 'require-trusted-types-for',
  },
  'text as markup': {
    attempt: () => {
      document.body.insertAdjacentHTML('beforeend', '<p class="plant acted">on</p>');
    },
    directive: 'require-trusted-types-for',
  },
  'trust for text': {
    attempt: () => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, of: object): object };
      };
      trustedTypes.createPolicy('plant', { createHTML: (text: string) => text });
      document.documentElement.dataset['planted'] = 'acted';
    },
    directive: 'trusted-types',
  },
};

declare module 'virtual:on-record/documentary' {
  export const documentary: import('../documentary/index.ts').Documentary;
  /** Where the site stands, with its path and a slash at the end. */
  export const url: string;
}

declare module 'virtual:on-record/texts' {
  /** The texts of editors by their paths in the content folder, each as it is written. */
  const texts: Record<string, string>;
  export default texts;
}

declare module 'virtual:on-record/texts-with-code' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  /** The texts that may hold program code, as components, by their paths in the content folder. */
  const texts: Record<string, AstroComponentFactory>;
  export default texts;
}

declare module 'virtual:on-record/pictures' {
  /** The pictures of the content folder by their paths in it. */
  const pictures: Record<string, () => Promise<import('astro').ImageMetadata>>;
  export default pictures;
}

declare module 'virtual:on-record/folders' {
  /** The folder of the project, and the one in which it keeps what it can make again. */
  export const projectRoot: string;
  export const cacheFolder: string;
}

declare namespace App {
  interface Locals {
    /** The text that the page shows, if it shows one: a chapter, or the story of the front page. */
    text?: Pick<import('../documentary/index.ts').Chapter, 'references'>;
    /** Whether the page gives its charts the whole width of the window. */
    full?: boolean;
  }
}

declare module 'virtual:on-record/scripts' {
  /** The scripts that speak, in each language of the site by its tag. */
  const scripts: Record<'explore' | 'search' | 'settings', Record<string, string>>;
  export default scripts;
}

declare module 'virtual:on-record/script/*' {
  const code: string;
  export default code;
}

/** What a kind of host understands: the page in the frame says its height, and hears when that is asked for. */
export interface Host {
  /** Said once, before anything else, for hosts that wait until they hear from a page. */
  hello?: string | object;
  /** The message with the size in CSS pixels, or nothing while the host has not said what it needs to know it by. */
  says(height: number, width: number): string | object | undefined;
  /** Whether a message of the host means "say it again". Ids in it go back to the host in `says`, and nowhere else. */
  hears?(message: unknown): boolean;
  /** The message that a reader follows a link to a page of this site, for hosts that go there themselves. */
  follows?(address: string): string | object | undefined;
}

/** How every message of iframe-resizer begins. */
const sizer = '[iFrameSizer]';

/** One piece of a message, whatever the message is. */
const field = (message: unknown, name: string): unknown => Object(message)[name];

/** A message as text, empty where it is none. */
const text = (message: unknown) => (typeof message === 'string' ? message : '');

/**
 * The hosts that a page in a frame speaks to, each in its own words.
 *
 * @param location the address of the page; hosts put an id there that they want to hear again
 */
export function hostsOf({
  href,
  pathname,
  search,
  hash,
}: Pick<Location, 'href' | 'pathname' | 'search' | 'hash'>): Record<string, Host> {
  const chart = pathname.split('/').at(-2) ?? '';
  const pymId = new URLSearchParams(search).get('childId');
  const secret = /secret=([\dA-Za-z]{10})/.exec(hash)?.[1];
  let h5p = false;
  let opened = false;
  let sizerId: string | undefined;
  let sizerKnows = false;

  return {
    // AMP's amp-iframe; @newswire/frames, Sidechain and Iframely took it over.
    amp: {
      says: (height) => ({ sentinel: 'amp', type: 'embed-size', height }),
      hears: (message) => field(message, 'type') === 'frames-init',
    },
    // NPR's pym.js: it names the frame in its address, and says the width whenever that may have changed.
    pym: {
      says: (height) => (pymId === null ? undefined : `pymxPYMx${pymId}xPYMxheightxPYMx${height}`),
      hears: (message) => /^pymxPYMx.*xPYMxwidthxPYMx/.test(text(message)),
    },
    // @datawrapper/chart-core, lib/embed.js; hosts that are older look for the id in the frame's address.
    datawrapper: { says: (height) => ({ 'datawrapper-height': { [chart]: height } }) },
    // Embedly's way, which Medium and Iframely read.
    medium: { says: (height) => JSON.stringify({ src: href, context: 'iframe.resize', height }) },
    // Canvas, doc/lti_window_post_message.md; a number means pixels.
    canvas: { says: (height) => ({ subject: 'lti.frameResize', height }) },
    // The Guardian's iframe-messenger; its pages ask with one word when their own script comes late.
    guardian: {
      says: (height) => JSON.stringify({ id: `iframeMessenger:${chart}`, type: 'set-height', value: height }),
      hears: (message) => message === 'resize',
    },
    // WordPress, wp-includes/js/wp-embed.js: the secret that it has put into the address says which frame speaks. Its
    // sandbox lets no link open a window; it follows those to the site of the frame itself.
    wordpress: {
      says: (height) => secret && { message: 'height', value: height, secret },
      hears: (message) => field(message, 'message') === 'ready',
      follows: (address) => secret && { message: 'link', value: address, secret },
    },
    // H5P, h5p-resizer.js: it answers a greeting, and asks when its window has changed. A message with a height is ours,
    // said back by a host that says back everything.
    h5p: {
      hello: { context: 'h5p', action: 'hello' },
      says: (height) => (h5p ? { context: 'h5p', action: 'resize', scrollHeight: height } : undefined),
      hears(message) {
        const asked = field(message, 'context') === 'h5p' && !field(message, 'scrollHeight');
        h5p ||= asked;
        return asked;
      },
    },
    // iframe-resizer 4 and 5. Its first message is a list of settings that begins with the id of the frame. Who asks
    // again with the same id (open-iframe-resizer does, for the pages of its elder) has not understood `init`.
    iframeResizer: {
      hello: '[iFrameResizerChild]Ready',
      says(height, width) {
        if (sizerId === undefined) return undefined;
        const reason = sizerKnows ? 'resizeObserver' : 'init';
        sizerKnows = true;
        return `${sizer}${sizerId}:${height}:${width}:${reason}`;
      },
      hears(message) {
        const settings = text(message).startsWith(sizer) ? text(message).slice(sizer.length).split(':') : [];
        const begins = settings.length > 8;
        if (begins && sizerId !== settings[0]) {
          sizerId = settings[0];
          sizerKnows = false;
        }
        return begins || /^re(size|set)$/.test(settings[0] ?? '');
      },
    },
    // @open-iframe-resizer/core
    openIframeResizer: {
      says: (height, width) => (opened ? { type: 'iframe-resized', width, height } : undefined),
      hears(message) {
        const asked = /^iframe-(child-init|get-child-dimensions)$/.test(text(field(message, 'type')));
        opened ||= asked;
        return asked;
      },
    },
  };
}

import { describe, expect, test } from 'vitest';
import { hostsOf } from '../../src/client/hosts.ts';

/** The hosts of a page at an address. */
function at(address: string) {
  const { href, pathname, search, hash } = new URL(address, 'https://example.org/embed/fleet/');
  return hostsOf({ href, pathname, search, hash });
}

const begin = (id: string) => `[iFrameSizer]${id}:8:false:false:32:true:true::auto:::0:false:child:auto:true`;

describe('iframe-resizer', () => {
  test('hears nothing before it has named the frame', () => {
    expect(at('').iframeResizer!.says(400, 600)).toBeUndefined();
  });

  test('hears first that the page has begun, and then sizes, with the name it gave', () => {
    const host = at('').iframeResizer!;
    expect(host.hears!(begin('chart'))).toBe(true);
    // It asks when it starts, and again when the frame has loaded; both may come before there is an answer.
    host.hears!(begin('chart'));
    expect(host.says(400, 600)).toBe('[iFrameSizer]chart:400:600:init');
    expect(host.says(500, 600)).toBe('[iFrameSizer]chart:500:600:resizeObserver');
    host.hears!(begin('other'));
    expect(host.says(500, 600)).toBe('[iFrameSizer]other:500:600:init');
  });

  test.each([
    ['[iFrameSizer]resize', true],
    ['[iFrameSizer]reset', true],
    ['[iFrameSizer]chart:400:600:init', false],
    ['[iFrameSizer]message:"resize"', false],
    ['[iFrameResizerChild]Ready', false],
    ['resize', false],
  ])('%s asks for the size: %s', (message, asks) => {
    expect(at('').iframeResizer!.hears!(message)).toBe(asks);
  });
});

test('a host that has put no name into the address is not spoken to by name', () => {
  const { pym, wordpress } = at('');
  expect(pym!.says(400, 600)).toBeUndefined();
  expect(wordpress!.says(400, 600)).toBeUndefined();
  expect(wordpress!.follows!('https://example.org/')).toBeUndefined();
});

test.each(['#secret=short', '#secret=<b>bold</b>', '#secret=', '?secret=a1B2c3D4e5'])(
  '%s is no secret of WordPress',
  (suffix) => {
    expect(at(suffix).wordpress!.says(400, 600)).toBeUndefined();
  },
);

test('no host takes what a page says for a question', () => {
  const talking = at('?childId=graphic#?secret=a1B2c3D4e5');
  talking.h5p!.hears!({ context: 'h5p', action: 'hello' });
  talking.openIframeResizer!.hears!({ type: 'iframe-child-init' });
  talking.iframeResizer!.hears!(begin('chart'));
  const said = Object.values(talking).map((host) => host.says(400, 600));
  expect(said).not.toContain(undefined);
  const listening = Object.values(at('?childId=graphic#?secret=a1B2c3D4e5'));
  expect(said.filter((message) => listening.some((host) => host.hears?.(message)))).toEqual([]);
});

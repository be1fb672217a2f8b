import { describe, expect, test } from 'vitest';
import { pathsOf } from '../../src/publish/paths.ts';
import {
  classicScript,
  dataScript,
  portablePage,
  portablePolicy,
  portableStyle,
  wayTo,
} from '../../src/publish/portable.ts';

const paths = pathsOf('https://example.org/a/path/');
const page = (html: string, file = 'chapters/one/index.html') => portablePage(paths)(html, file);

describe('the way to another file', () => {
  test.each([
    ['/a/path/', 'index.html', 'index.html'],
    ['/a/path/#count.one.1', '404.html', 'index.html#count.one.1'],
    ['/a/path/', 'chapters/one/index.html', '../../index.html'],
    ['/a/path/figures/#numbers', 'chapters/one/index.html', '../../figures/index.html#numbers'],
    ['/a/path/charts/x/?form=bars&show=a/b#c', 'figures/index.html', '../charts/x/index.html?form=bars&show=a/b#c'],
    ['/a/path/chapters/one/#p.1', 'chapters/one/index.html', 'index.html#p.1'],
    ['/a/path/chapters/one.md', 'chapters/one/index.html', '../one.md'],
    ['../two/#p.1', 'chapters/one/index.html', '../two/index.html#p.1'],
    ['../../', 'chapters/one/index.html', '../../index.html'],
    ['./', 'chapters/one/index.html', 'index.html'],
    ['about/', '404.html', 'about/index.html'],
    ['../one.md?raw', 'chapters/one/index.html', '../one.md?raw'],
    ['/a/path/assets/caf%C3%A9%20%23.png', 'index.html', 'assets/caf%C3%A9%20%23.png'],
  ])('%s from %s', (address, file, way) => {
    expect(wayTo(address, file, '/a/path/')).toBe(way);
  });

  test.each([
    'https://example.org/a/path/',
    '//example.org/',
    '#here',
    '?form=bars',
    'mailto:a@b.example',
    '',
    '/a/pathology/',
    '../elsewhere/',
  ])('is not asked for by %j', (address) => {
    expect(wayTo(address, 'index.html', '/a/path/')).toBe(address);
  });

  test('at the root, every path is of the site, and another host is not', () => {
    expect(wayTo('/figures/', 'about/index.html', '/')).toBe('../figures/index.html');
    expect(wayTo('//host.example/figures/', 'about/index.html', '/')).toBe('//host.example/figures/');
  });
});

describe('a page', () => {
  test('keeps every byte that is no address', () => {
    const html = `<!DOCTYPE html><P title='/a/path/ & "x"' hidden>&amp; &lt;b> /a/path/ <!-- <a href="/a/path/"> --></P>`;
    expect(page(html)).toBe(html);
  });

  test('is found whatever its attributes look like', () => {
    expect(page(`<A HREF=/a/path/figures/>x</A><a title="a > b" href = '/a/path/?a=1&amp;b="2"'>`)).toBe(
      `<A href="../../figures/index.html">x</A><a title="a > b" href="../../index.html?a=1&amp;b=&quot;2&quot;">`,
    );
  });

  test('has the way to each size of a picture', () => {
    expect(page('<img src="/a/path/x.png" srcset="/a/path/x.png 1x, /a/path/y.png 2x, https://e.org/z.png 3x">')).toBe(
      '<img src="../../x.png" srcset="../../x.png 1x, ../../y.png 2x, https://e.org/z.png 3x">',
    );
  });

  test('has the way to the fonts and pictures of its styles, and says nothing else otherwise', () => {
    const style = `@font-face{src:url("/a/path/assets/f.woff2")}a{fill:url(#x)}b::after{content:'/a/path/'}`;
    expect(page(`<style>${style}</style><p>url(/a/path/x)</p>`)).toBe(
      `<style>${style.replace('/a/path/assets', '../../assets')}</style><p>url(/a/path/x)</p>`,
    );
  });

  test('loads a module as a script that waits, leaves scripts inside it alone, and asks for no font ahead', () => {
    expect(page('<script type="module" src="/a/path/assets/x.js"></script>')).toBe(
      '<script defer src="../../assets/x.js"></script>',
    );
    const inline = '<script type="module">go("/a/path/")</script><script type="application/json">"/a/path/"</script>';
    expect(page(inline)).toBe(inline);
    expect(page('<link rel="preload" as="font" href="/a/path/f.woff2" crossorigin><p>')).toBe('<p>');
  });

  test('trusts the site where its policy trusted a script by its published address', () => {
    const meta = (source: string) =>
      `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${source}; base-uri 'none'">`;
    const policy = portablePolicy(paths);
    expect(policy(meta('https://example.org/a/path/embed/explore.js').replaceAll("'", '&#39;'))).toBe(meta("'self'"));
    expect(policy(meta('https://e.org/a/path/'))).toBe(meta('https://e.org/a/path/'));
  });

  test('lets what hands scripts over name them to the browser', () => {
    const meta = (types: string) =>
      `<meta http-equiv="content-security-policy" content="default-src 'none'; trusted-types ${types}">`;
    expect(portablePolicy(paths)(meta("'none'"))).toBe(meta('on-record'));
  });
});

test('a style sheet has ways that begin where it stands', () => {
  expect(portableStyle("a{background:url('/a/path/x.png')}", 'assets/p.css', '/a/path/')).toBe(
    "a{background:url('../x.png')}",
  );
});

describe('a script of a page', () => {
  test('keeps its names to itself', () => {
    const globals: Record<string, unknown> = {};
    new Function('globalThis', classicScript('var e = 1; globalThis.seen = e; // the end'))(globals);
    expect(globals).toEqual({ seen: 1 });
  });

  test.each(['import{a}from"./b.js";a()', 'import"./b.js"', 'import a from "./b.js"', 'var a=1;export{a}'])(
    'is refused where only a module can be it: %s',
    (code) => {
      expect(() => classicScript(code)).toThrow('a script of a page has parts');
    },
  );

  test('may load another later', () => {
    expect(classicScript('import("./b.js")')).toContain('import("./b.js")');
  });
});

test('what the search reads is handed over, with the ways from where it stands', () => {
  const json = JSON.stringify({ entries: [{ path: '/a/path/figures/#x', title: '/a/path/ </script>\u2028' }] });
  const globals: { onRecord?: unknown } = {};
  new Function('globals', `with (globals) { ${dataScript(json, 'search/record.json', '/a/path/')} }`)(
    new Proxy(globals, { has: (_, name) => name === 'onRecord' }),
  );
  expect(globals.onRecord).toEqual({
    entries: [{ path: '../figures/index.html#x', title: '/a/path/ </script>\u2028' }],
  });
});

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordingIn } from '../../src/documentary/index.ts';
import { pngChunks } from '../../src/publish/png-chunks.ts';
import { textsOf } from '../../src/publish/png-text.ts';
import { rasteriser } from '../../src/site/rasterise.ts';
import { gallery } from '../chart/gallery/index.ts';
import { serverDocument } from '../chart/server-document.ts';
import { environment, root, type TemporaryFolder, temporaryFolder } from '../support/build.ts';
import { filesIn } from '../support/site.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

const warnings: string[] = [];
const rasterise = (picture: Element, language = 'en', cache = folder.path) =>
  rasteriser(root, cache, (message) => warnings.push(message))(picture, { texts: {}, wording: wordingIn(language) });

/** A picture of one line. */
function line(text: string, attributes: Record<string, string> = {}): Element {
  const document = serverDocument();
  const svg = document.documentElement;
  const given = {
    width: '400',
    height: '60',
    'font-family': 'Instrument Sans',
    'font-size': '24',
    'font-weight': '400',
  };
  for (const [name, value] of Object.entries({ ...given, ...attributes })) svg.setAttribute(name, value);
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  element.setAttribute('x', '200');
  element.setAttribute('y', '40');
  element.setAttribute('text-anchor', 'middle');
  element.textContent = text;
  svg.append(element);
  return svg;
}

/** The pixels of a picture as they are packed in it. */
const pixels = async (picture: Element, language?: string) =>
  pngChunks(await rasterise(picture, language))
    .filter(({ type }) => type === 'IDAT')
    .map(({ data }) => data.toString('base64'))
    .join('');

describe('letters are drawn', () => {
  // A box in place of a letter is the same box for all of them.
  test.each([
    ['Latin', 'en', 'houses', 'hovels'],
    ['Latin with marks', 'pl', 'żółw', 'zolw'],
    ['Latin with other Latin beside it', 'pl', 'Łódź office', 'Łódź offices'],
    ['Vietnamese', 'vi', 'tiếng Việt', 'tieng Viet'],
    ['Greek', 'el', 'γάτα', 'μάτι'],
    ['Cyrillic', 'ru', 'список', 'номера'],
    ['Arabic', 'ar', 'سفن', 'حرس'],
    ['Arabic with a number in it', 'ar', 'سفن 23 حرس', 'سفن 24 حرس'],
    ['Arabic with English in it', 'ar', 'سفن of حرس', 'سفن at حرس'],
    ['Hebrew', 'he', 'רשימה', 'מספרי'],
  ])('%s', async (_, language, one, other) => {
    const before = warnings.length;
    for (const attributes of [{}, { 'font-weight': '600' }, { 'font-family': 'Newsreader Display' }]) {
      const drawn = await Promise.all([one, other, ' '].map((text) => pixels(line(text, attributes), language)));
      expect(new Set(drawn).size).toBe(3);
    }
    expect(warnings.slice(before)).toEqual([]);
  });

  test('Arabic letters are joined', async () => {
    expect(await pixels(line('سفن'), 'ar')).not.toBe(await pixels(line('س\u200cف\u200cن'), 'ar'));
  });

  test('a weight and a title have cuts of their own', async () => {
    const cuts = [{}, { 'font-weight': '600' }, { 'font-family': 'Newsreader Display' }];
    const drawn = await Promise.all(cuts.map((attributes) => pixels(line('houses', attributes))));
    expect(new Set(drawn).size).toBe(3);
  });
});

test('letters that no font has are told once, by name', async () => {
  const before = warnings.length;
  const draw = rasteriser(root, folder.path, (message) => warnings.push(message));
  const about = { texts: {}, wording: wordingIn('en') };
  await draw(line('a \u{13000} \u{13001}'), about);
  await draw(line('b \u{13001}'), about);
  expect(warnings.slice(before)).toHaveLength(1);
  expect(warnings.at(-1)).toMatch(/U\+13000\).*U\+13001\).*fonts of this machine/);
});

test('markup and control characters in a text are drawn as text or not at all', async () => {
  const hostile = '</text><script>alert(1)</script> & "so" ]]> \u0001\ud800';
  expect(await pixels(line(hostile))).not.toBe(await pixels(line(' ')));
});

test('every chart of the gallery can be drawn', async () => {
  for (const [name, draw] of Object.entries(gallery)) {
    const drawing = draw(serverDocument());
    drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    expect((await rasterise(drawing, /Arabic/.test(name) ? 'ar' : 'en')).length, name).toBeGreaterThan(200);
  }
});

test('texts go into the picture and not into what is kept', async () => {
  const draw = rasteriser(root, folder.path, () => undefined);
  const wording = wordingIn('en');
  const [one, other] = await Promise.all(
    ['One', 'Other'].map((Title) => draw(line('same'), { texts: { Title }, wording })),
  );
  expect([textsOf(one!), textsOf(other!)]).toEqual([{ Title: 'One' }, { Title: 'Other' }]);
});

describe('what is kept', () => {
  const kept = async (cache: string) =>
    (await filesIn(cache)).filter((file) => /\.(png|ttf)$/.test(file)).map((file) => join(cache, file));

  test('is used again', async () => {
    await using cache = await temporaryFolder();
    await rasterise(line('kept'), 'en', cache.path);
    const [picture] = (await kept(cache.path)).filter((file) => file.endsWith('.png'));
    const other = await rasterise(line('not that'), 'en', folder.path);
    await writeFile(picture!, other);
    const sum = createHash('sha256').update(other).digest('hex');
    await writeFile(`${picture!}.sha256`, `${sum}  ${basename(picture!)}\n`);
    expect(await rasterise(line('kept'), 'en', cache.path)).toEqual(other);
  });

  test.each([
    ['cut short', (file: string) => truncate(file, 200)],
    ['emptied', (file: string) => truncate(file, 0)],
    ['written over by something else', (file: string) => writeFile(file, 'a letter to a friend'.repeat(100))],
    [
      'changed in one place',
      async (file: string) => {
        const bytes = await readFile(file);
        const middle = Math.floor(bytes.length / 2);
        bytes[middle] = (bytes[middle] ?? 0) ^ 1;
        await writeFile(file, bytes);
      },
    ],
  ])('is made anew where it was %s', async (_, spoil) => {
    await using cache = await temporaryFolder();
    const good = await rasterise(line('spoilt'), 'en', cache.path);
    const files = await kept(cache.path);
    expect(files.map((file) => file.slice(-4)).sort()).toEqual(['.png', '.ttf', '.ttf', '.ttf']);
    const before = await Promise.all(files.map((file) => readFile(file)));
    for (const file of files) await spoil(file);
    expect(await rasterise(line('spoilt'), 'en', cache.path)).toEqual(good);
    expect(await Promise.all(files.map((file) => readFile(file)))).toEqual(before);
    expect(await readdir(join(cache.path, 'pictures')), 'the picture and its sum, and nothing unfinished').toHaveLength(
      2,
    );
  });
});

test('a machine with other fonts, or none, and another home makes the same bytes', async () => {
  await using other = await temporaryFolder();
  const program = `
    import { createHash } from 'node:crypto';
    import { wordingIn } from './src/documentary/index.ts';
    import { rasteriser } from './src/site/rasterise.ts';
    import { barsEveryMarkWide, barsArabicWide } from './tests/chart/gallery/bars.ts';
    import { serverDocument } from './tests/chart/server-document.ts';
    const draw = rasteriser(process.cwd() + '/', process.env.CACHE, console.error);
    for (const [chart, language] of [[barsEveryMarkWide, 'en'], [barsArabicWide, 'ar']]) {
      const svg = chart(serverDocument());
      svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
      const png = await draw(svg, { texts: {}, wording: wordingIn(language) });
      console.log(createHash('sha256').update(png).digest('hex'));
    }`;
  const runs = [
    { CACHE: join(other.path, 'one') },
    {
      CACHE: join(other.path, 'two'),
      HOME: other.path,
      XDG_DATA_HOME: other.path,
      XDG_CACHE_HOME: other.path,
      FONTCONFIG_PATH: other.path,
      FONTCONFIG_FILE: join(other.path, 'none.conf'),
      LANG: 'C',
      TZ: 'Asia/Tokyo',
    },
  ].map((env) =>
    promisify(execFile)(process.execPath, ['--input-type=module-typescript', '--eval', program], {
      cwd: root,
      env: { ...environment, ...env },
    }),
  );
  const [one, two] = await Promise.all(runs);
  expect(one!.stdout).toMatch(/^([0-9a-f]{64}\n){2}$/);
  expect(two!.stdout).toBe(one!.stdout);
  expect(two!.stderr).not.toContain('fonts of this machine');
});

import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type Face, setType } from '../../src/publish/set-type.ts';

const face = (family: string, kin: string, characters: RegExp): Face => ({
  family,
  kin,
  covers: (codePoint) => characters.test(String.fromCodePoint(codePoint)),
});
const faces = {
  display: [face('Title', 'serif', /[ -~]/)],
  regular: [face('Latin', 'latin', /[ -~]/), face('Ext', 'ext', /[łś]/), face('Arabic', 'arabic', /[\u0600-\u06ff .]/)],
  bold: [face('Bold', 'latin', /[ -~]/), face('ArabicBold', 'arabic', /[\u0600-\u06ff .]/)],
};
/** Every letter and sign is as wide as the next. */
const advance = (text: Element) => (text.textContent ?? '').replaceAll(/[\u202b\u202c]/g, '').length * 10;

function set(markup: string, direction: 'ltr' | 'rtl' = 'ltr') {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" font-family="Instrument Sans" font-weight="400" font-size="10">${markup}</svg>`;
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement as unknown as Element;
  const missing = setType(picture, { faces, direction, advance });
  const texts = [...picture.querySelectorAll('text')].map((text) => ({
    x: Number(text.getAttribute('x')),
    anchor: text.getAttribute('text-anchor'),
    spans: [...text.querySelectorAll('tspan')].map((span) => [span.getAttribute('font-family'), span.textContent]),
  }));
  return { texts, missing: [...missing] };
}

test('a text names the font of its cut', () => {
  expect(set('<text x="5">abc</text>').texts).toEqual([{ x: 5, anchor: 'start', spans: [['Latin', 'abc']] }]);
  expect(set('<g font-family="Newsreader Display"><text x="5">abc</text></g>').texts[0]?.spans).toEqual([
    ['Title', 'abc'],
  ]);
  expect(set('<text x="5" font-weight="600">abc</text>').texts[0]?.spans).toEqual([['Bold', 'abc']]);
});

test('two weights of one font stay in one line of text', () => {
  const { texts } = set(
    '<text x="5">list · <tspan font-weight="600" class="mark">alleged</tspan></text>'.replace('·', '-'),
  );
  expect(texts).toEqual([
    {
      x: 5,
      anchor: 'start',
      spans: [
        ['Latin', 'list - '],
        ['Bold', 'alleged'],
      ],
    },
  ]);
});

describe('fonts that cannot share a line stand side by side', () => {
  const places = (markup: string, direction?: 'rtl') =>
    set(markup, direction).texts.map(({ x, anchor, spans }) => [x, anchor, spans[0]?.[1]]);

  test('from the start', () => {
    expect(places('<text x="5">Pałac</text>')).toEqual([
      [5, 'start', 'Pa'],
      [25, 'start', 'ł'],
      [35, 'start', 'ac'],
    ]);
  });

  test('around the middle, and up to the end', () => {
    expect(places('<text x="50" text-anchor="middle">Pała</text>').map(([x]) => x)).toEqual([30, 50, 60]);
    expect(places('<text x="50" text-anchor="end">Pała</text>').map(([x]) => x)).toEqual([10, 30, 40]);
  });

  test('from the right, where reading starts there', () => {
    const words = places('<text x="100">سفن abc</text>', 'rtl');
    expect(words.map(([x, anchor]) => [x, anchor])).toEqual([
      [70, 'start'],
      [67.4, 'start'],
      [37.4, 'start'],
    ]);
    expect(words.map(([, , text]) => String(text).replaceAll(/[\u202b\u202c]/g, ''))).toEqual(['سفن', ' ', 'abc']);
  });
});

test('text from right to left is marked as such and anchored at its left', () => {
  const [text] = set('<text x="100">سفن.</text>', 'rtl').texts;
  expect(text).toEqual({ x: 100, anchor: 'end', spans: [['Arabic', '\u202bسفن.\u202c']] });
  expect(set('<text x="100" text-anchor="end">سفن</text>', 'rtl').texts[0]?.anchor).toBe('start');
  expect(set('<text x="100" direction="ltr">a/</text>', 'rtl').texts[0]?.spans).toEqual([['Latin', 'a/']]);
});

test('characters that no font has are told, and not lost', () => {
  const { texts, missing } = set('<text x="5">a漢字漢</text>');
  expect(missing).toEqual(['漢', '字']);
  expect(texts.flatMap(({ spans }) => spans.map(([, text]) => text)).join('')).toBe('a漢字漢');
});

test('what cannot be seen is not missed', () => {
  expect(set('<text x="5">so\u00adft\u200b</text>').missing).toEqual([]);
});

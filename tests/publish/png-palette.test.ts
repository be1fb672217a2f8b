import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { palettePng } from '../../src/publish/png-palette.ts';

/** What the renderer reads in a PNG: red, green, blue and alpha of each pixel. */
function seen(png: Uint8Array): Buffer {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  return rendered(`<image href="${href}" width="60" height="40"/>`).pixels;
}

const rendered = (body: string) =>
  new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40">${body}</svg>`).render();

describe('a PNG with a palette', () => {
  test.each([
    ['one colour', '<rect width="60" height="40" fill="#fbf8f1"/>'],
    ['smoothed edges', '<rect width="60" height="40" fill="white"/><circle cx="30" cy="20" r="15"/>'],
  ])('shows the picture to the pixel: %s', (_, body) => {
    const image = rendered(body);
    const png = palettePng(image)!;
    expect(seen(png)).toEqual(image.pixels);
    expect(png.length).toBeLessThan(image.width * image.height);
  });

  test('is the same wherever the pixels lie in memory', () => {
    const image = rendered('<rect width="60" height="40" fill="white"/><circle cx="30" cy="20" r="15"/>');
    const { width, height, pixels } = image;
    const moved = new Uint8Array(pixels.length + 3).subarray(3);
    moved.set(pixels);
    expect(palettePng({ width, height, pixels: moved })).toEqual(palettePng(image));
  });

  test.each(['', '<circle cx="30" cy="20" r="15" fill="#c33" fill-opacity="0.4"/>'])(
    'is not made of what shines through: %j',
    (body) => {
      expect(palettePng(rendered(body))).toBeUndefined();
    },
  );

  test('is not made of more colours than a palette has', () => {
    const gradient = rendered(
      '<linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient>' +
        '<linearGradient id="h" y2="1" x2="0"><stop stop-opacity="0"/><stop offset="1"/></linearGradient>' +
        '<rect width="60" height="40" fill="url(#g)"/><rect width="60" height="40" fill="url(#h)"/>',
    );
    expect(palettePng(gradient)).toBeUndefined();
  });
});

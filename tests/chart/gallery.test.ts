import { describe, expect, test } from 'vitest';
import { gallery } from './gallery/index.ts';
import { markup } from './markup.ts';
import { serverDocument } from './server-document.ts';

describe.each(Object.entries(gallery))('%s', (name, drawing) => {
  const svg = drawing(serverDocument());

  test('is drawn as it was when somebody last looked', async () => {
    await expect(markup(svg)).toMatchFileSnapshot(`output/${name}.svg`);
  });

  test('is named and described, and styled by attributes and classes alone', () => {
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).not.toBe('');
    const description = svg.querySelector('desc');
    expect(description?.id).toBe(svg.getAttribute('aria-describedby'));
    expect(description?.textContent).not.toBe('');
    expect(svg.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('has text of at least 12 px and no number that is none', () => {
    for (const text of svg.querySelectorAll('[font-size]'))
      expect(Number(text.getAttribute('font-size'))).toBeGreaterThanOrEqual(12);
    expect(svg.outerHTML.replace(/>[^<]*</g, '><')).not.toMatch(/NaN|Infinity|undefined|\d\.\d{3}/);
  });

  test('is the same in every run', () => {
    expect(drawing(serverDocument()).outerHTML).toBe(svg.outerHTML);
  });
});

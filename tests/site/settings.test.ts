import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot, settingsFrom } from '../../src/site/settings.ts';

test('without settings, content/ goes to dist/', () => {
  expect(settingsFrom({})).toEqual({
    contentDir: join(projectRoot, 'content'),
    outDir: join(projectRoot, 'dist'),
    siteUrl: undefined,
    portable: false,
  });
});

test('folders are relative to where the command was typed', () => {
  const settings = settingsFrom({ INIT_CWD: resolve('/desk'), CONTENT_DIR: 'story', OUT_DIR: '../site' });
  expect(settings).toMatchObject({ contentDir: resolve('/desk/story'), outDir: resolve('/site') });
});

test('whole paths are taken as they are', () => {
  const settings = settingsFrom({ INIT_CWD: resolve('/desk'), CONTENT_DIR: resolve('/story') });
  expect(settings.contentDir).toBe(resolve('/story'));
});

describe('SITE_URL', () => {
  test('is taken where it is a web address', () => {
    expect(settingsFrom({ SITE_URL: 'https://example.org/a/path/' }).siteUrl).toBe('https://example.org/a/path/');
  });

  test.each(['example.org', '/a/path/', 'https://', 'ftp://example.org/'])('is refused as %j', (siteUrl) => {
    expect(() => settingsFrom({ SITE_URL: siteUrl })).toThrow(
      `SITE_URL must be a web address such as https://example.org/harbour/; found "${siteUrl}"`,
    );
  });
});

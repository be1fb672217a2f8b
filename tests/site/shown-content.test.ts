import { expect, test } from 'vitest';
import { read } from '../../src/desk/index.ts';
import { shownContent } from '../../src/site/shown-content.ts';
import { contentWith, memoryFolder } from '../support/small-content.ts';

const reading = (changed: Record<string, string | undefined>) => read(memoryFolder(contentWith(changed)));

test('what was whole last is shown until something is whole again', async () => {
  const [first, broken, second] = [
    await reading({}),
    await reading({ 'terms.yaml': '' }),
    await reading({ 'events.yaml': undefined }),
  ];
  const content = shownContent(first);
  expect([content.last, content.whole]).toEqual([first, first]);
  content.take(broken);
  expect(content.last).toBe(broken);
  expect(content.whole).toBe(first);
  content.take(second);
  expect(content.last).toBe(second);
  expect(content.whole).toBe(second);
});

test('nothing is shown before something is whole', async () => {
  const content = shownContent(await reading({ 'documentary.yaml': undefined }));
  expect(content.whole).toBeUndefined();
  content.take(await reading({}));
  expect(content.whole?.documentary.title).toBe('Ships');
});

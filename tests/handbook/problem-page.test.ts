import { expect, test } from 'vitest';
import { read } from '../../src/desk/index.ts';
import { problemPage } from '../../src/handbook/problem-page.ts';
import { brokenFolder } from '../support/broken-folder.ts';
import { harbour } from '../support/handbook.ts';
import { contentWith, edited, longer, memoryFolder } from '../support/small-content.ts';

test('a page shows the example, what the check says of it, and the line of each other form', async () => {
  const broken = memoryFolder(
    contentWith(longer('chapters/first.mdx', '\nThere were 12. There were 12 again, and 12 ships.\n')),
  );
  const page = await problemPage('typed-number', harbour, broken);
  expect(page).toContain('```mdx\nThat year 212 ships called.\n```');
  expect(page).toContain('content/chapters/harbour.mdx:7:11 “212 ships” is typed by hand');
  expect(page).toContain('[chapter](../chapter.md)');
  const { problems } = await read(broken);
  const messages = problems.map(({ message }) => message);
  expect(messages).toHaveLength(3);
  // The first two are of one form.
  expect(messages.map((message) => page.includes(message))).toEqual([true, true, true]);
  expect(page.match(/There were 12\. There were 12 again/g)).toHaveLength(2);
});

test('what nobody can see is written as its number', async () => {
  const broken = memoryFolder(contentWith(edited('terms.yaml', 'Where ships stay.', 'Where \u202eships\u202c stay.')));
  const page = await problemPage('stray-character', harbour, broken);
  expect(page).toContain('definition: Where \\u{202e}ships\\u{202c} stay.');
  expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test('problems of other kinds are not among its forms', async () => {
  const page = await problemPage('dead-link', harbour, await brokenFolder('unknown-id'));
  expect(page).not.toContain('## Other forms of it');
});

import { hash } from 'node:crypto';
import { appendFile, cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, sitesFolder, temporaryFolder } from './support/build.ts';
import { bytesIn } from './support/site.ts';

/** Prose that cannot be said shorter, and has no numbers. */
const long = Array.from({ length: 500 }, (_, n) =>
  hash('sha256', `${n}`).replaceAll(/\d/g, (digit) => 'ghijklmnop'[+digit]!),
).join('\n\n');

test('a chapter over its budget fails the build, which names what grew and leaves the last site, until it is decided on', async () => {
  await using folder = await temporaryFolder();
  const [content, site] = [join(folder.path, 'content'), join(folder.path, 'site')];
  const build = () => run('build', { CONTENT_DIR: content, OUT_DIR: site, SITE_URL: 'https://example.org/heavy/' });
  await cp(join(sitesFolder, 'least/content'), content, { recursive: true });
  const first = await build();
  expect(first).toMatchObject({ code: 0 });
  expect(first.output).toMatch(/^chapters\/one\/ +\d/m);
  const before = await bytesIn(site);

  await appendFile(join(content, 'chapters/one.mdx'), `\n\n${long}\n`);
  const second = await build();
  expect(second.code).toBe(1);
  expect(second.output).toMatch(/chapters\/one\/ is too heavy: [\d,]+ bytes of HTML, [\d,]+ over its budget of 14,600/);
  expect(second.output).toMatch(/Since the last build grew: text \+[\d,]+/);
  expect(second.output).not.toMatch(/\bat \w+ \(|\.ts:\d/);
  expect(await bytesIn(site)).toEqual(before);

  const decision = /^ +(budgets:\n) +(chapter: \d+)$/m.exec(second.output)!;
  const settings = join(content, 'documentary.yaml');
  await writeFile(settings, `${await readFile(settings, 'utf8')}\n${decision[1]}  ${decision[2]}\n`);
  const third = await build();
  expect(third).toMatchObject({ code: 0 });
  expect(await bytesIn(site)).not.toEqual(before);
});

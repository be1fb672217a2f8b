import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { docsFolder, madeHandbook } from './handbook.ts';

// `npm run docs`: writes those parts of the handbook that are made from schemas, fixtures and examples.
for (const [name, text] of await madeHandbook()) {
  const file = join(docsFolder, name);
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(`docs/${name}`);
}

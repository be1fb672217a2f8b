import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { report } from '../desk/index.ts';
import { publishedOf } from '../documentary/index.ts';
import { fileNamer } from '../site/file-namer.ts';
import { runCommand } from '../site/mistake.ts';
import { nowFrom } from '../site/now.ts';
import { readContent } from '../site/read-content.ts';
import { settingsFrom } from '../site/settings.ts';

const header = `# What was public last, written by \`npm run published\` when the site goes out; never edit it. A count that differs from it
# needs an entry in corrections.yaml.
`;

await runCommand(async () => {
  const settings = settingsFrom();
  const named = fileNamer(settings);
  const { documentary, problems } = await readContent(settings, nowFrom);
  if (!documentary) {
    console.error(report(problems, named));
    return 1;
  }
  const published = [...documentary.counts].map(([id, count]) => [id, publishedOf(count)]);
  await writeFile(join(settings.contentDir, 'published.yaml'), header + stringify(Object.fromEntries(published)));
  console.log(`${named('published.yaml')}: ${published.length} counts`);
  return 0;
});

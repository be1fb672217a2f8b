import { diskFolder, read, report } from '../desk/index.ts';
import { fileNamer } from '../site/config.ts';
import { runCommand } from '../site/mistake.ts';
import { settingsFrom } from '../site/settings.ts';

await runCommand(async () => {
  const settings = settingsFrom();
  const { documentary, problems } = await read(diskFolder(settings.contentDir));
  const named = fileNamer(settings);
  if (process.argv.includes('--json')) {
    const list = problems.map((problem) => ({ ...problem, file: named(problem.file) }));
    console.log(JSON.stringify(list, null, 2));
  } else if (documentary) {
    console.log(`${documentary.title}: no problems`);
  } else {
    console.error(report(problems, named));
  }
  return problems.length > 0 ? 1 : 0;
});

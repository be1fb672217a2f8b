import { parseArgs } from 'node:util';
import { explain, explainAll, report, reportForGitHub } from '../desk/index.ts';
import { refreshSchemas } from '../editor/index.ts';
import { fileNamer } from '../site/file-namer.ts';
import { Mistake, runCommand } from '../site/mistake.ts';
import { readContent } from '../site/read-content.ts';
import { settingsFrom } from '../site/settings.ts';

const usage = 'npm run check, with nothing or one of -- --json, -- --github, -- --explain <kind>';

await runCommand(async () => {
  const { explain: asked, json, github } = options();
  if (asked !== undefined) {
    const text = explain(asked);
    console.log(text ?? explainAll(asked || undefined));
    return text === undefined && asked !== '' ? 1 : 0;
  }
  const settings = settingsFrom();
  const { documentary, problems, ids } = await readContent(settings);
  await refreshSchemas(settings.contentDir, ids);
  const named = fileNamer(settings);
  if (json)
    console.log(
      JSON.stringify(
        problems.map((problem) => ({ ...problem, file: named(problem.file) })),
        null,
        2,
      ),
    );
  else if (documentary) console.log(`${documentary.title}: no problems`);
  else if (github) console.log(reportForGitHub(problems, named));
  else console.error(report(problems, named));
  return problems.length > 0 ? 1 : 0;
});

function options() {
  try {
    const flag = { type: 'boolean', default: false } as const;
    // Asked for without a kind, all kinds are explained.
    const args = process.argv
      .slice(2)
      .flatMap((arg, at, all) => (arg === '--explain' && !all[at + 1] ? [arg, ''] : [arg]));
    return parseArgs({ args, options: { json: flag, github: flag, explain: { type: 'string' } } }).values;
  } catch (error) {
    throw new Mistake(`${(error as Error).message}\nUsage: ${usage}`);
  }
}

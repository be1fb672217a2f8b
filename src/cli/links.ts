import { parseArgs } from 'node:util';
import { diskFolder, outwardLinks } from '../desk/index.ts';
import { linkReport, lostLinks, type TriedLink } from '../publish/link-report.ts';
import { fileNamer } from '../site/file-namer.ts';
import { gitHubFrom } from '../site/github/api.ts';
import { tellLinks } from '../site/github/tell-links.ts';
import { tryLinks } from '../site/links/try-links.ts';
import { Mistake, runCommand } from '../site/mistake.ts';
import { settingsFrom } from '../site/settings.ts';

const usage =
  'npm run links, with nothing or -- [--issue] [--timeout <seconds, 30>] [--pause <seconds, 2>] [--retries <number, 2>]';

await runCommand(async () => {
  const { issue, patience } = options();
  const settings = settingsFrom();
  const gitHub = issue ? gitHubFrom() : undefined;
  const named = fileNamer(settings);
  const links = await outwardLinks(diskFolder(settings.contentDir));
  const answers = await tryLinks(
    links.map(({ address }) => address),
    patience,
  );
  const lost = [...answers.values()].filter(({ status }) => status === undefined);
  if (links.length > 1 && lost.length === links.length)
    throw new Mistake(`None of ${links.length} addresses answers: this machine seems to be without a network.`);
  const tried = links.map(({ address, places, archived }): TriedLink => ({
    address,
    places: places.map(({ file, line, column }) => `${named(file)}:${line}:${column}`),
    answer: answers.get(address)!,
    ...(archived !== undefined && { archived: { address: archived, answer: answers.get(archived) } }),
  }));
  console.log(linkReport(tried));
  if (gitHub) console.log(await tellLinks(gitHub, tried));
  // The issue says it to those who can mend it; a workflow that fails would say it once more.
  return lostLinks(tried).length > 0 && !gitHub ? 1 : 0;
});

function options() {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      options: { issue: { type: 'boolean', default: false }, timeout: text, pause: text, retries: text },
    });
    const number = (name: 'timeout' | 'pause' | 'retries', standard: number, most: number) => {
      const given = Number(values[name] ?? standard);
      if (given >= 0 && given <= most) return given;
      throw new Error(`--${name} must be a number from 0 to ${most}; found ${values[name]}`);
    };
    return {
      issue: values.issue,
      patience: {
        timeout: number('timeout', 30, 300) * 1000,
        pause: number('pause', 2, 60) * 1000,
        retries: Math.floor(number('retries', 2, 10)),
      },
    };
  } catch (error) {
    throw new Mistake(`${(error as Error).message}\nUsage: ${usage}`);
  }
}

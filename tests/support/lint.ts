import { exec } from 'node:child_process';
import { promisify } from 'node:util';

// Two of them keep one processor busy each: side by side they take as long as the longer one.
const commands = ['astro check', 'oxlint --deny-warnings', 'prettier --check --log-level warn .'];

/** Runs a command to its end, tells all that it has said at once, and whether it has found nothing. */
async function passes(command: string): Promise<boolean> {
  const said = await promisify(exec)(command, { maxBuffer: 1 << 26 }).then(
    ({ stdout, stderr }) => ({ output: stdout + stderr, passed: true }),
    ({ stdout, stderr }: { stdout: string; stderr: string }) => ({ output: stdout + stderr, passed: false }),
  );
  console.log(`${command}: ${said.passed ? 'passed' : 'failed'}\n${said.output}`.trimEnd());
  return said.passed;
}

const all = await Promise.all(commands.map(passes));
process.exitCode = all.every(Boolean) ? 0 : 1;

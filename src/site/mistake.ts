import { diskRefusal } from './disk-refusal.ts';

/** Something that the person at the terminal can mend: its message is all that they need to see. */
export class Mistake extends Error {}

/**
 * Runs a command and ends the process as it says.
 *
 * @param command does the work; resolves to the exit code
 */
export async function runCommand(command: () => Promise<0 | 1>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const message = error instanceof Mistake ? error.message : diskRefusal(error);
    if (message === undefined) throw error;
    // What was under way when it failed, such as the threads of the bundler, is not waited for.
    process.stderr.write(`${message}\n`, () => process.exit(1));
  }
}

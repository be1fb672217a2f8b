import { getSystemErrorName } from 'node:util';

/** What a disk refuses, by the code that the system gives it: what is wrong with a path, and what to do about it. */
const refusals: Record<string, { wrong: string; todo: string }> = {
  ENOSPC: { wrong: 'there is no space left on its disk', todo: 'Free some, then run the command again.' },
  EDQUOT: { wrong: 'your share of its disk is used up', todo: 'Free some space, then run the command again.' },
  EROFS: {
    wrong: 'its disk can only be read',
    todo: 'Mount the disk so that it can be written to, or set OUT_DIR to a folder on another.',
  },
  EACCES: {
    wrong: 'you have no right to it',
    todo: 'Run the command as its owner, or ask for the right to read what is content and to write what is built.',
  },
  EPERM: { wrong: 'the system does not allow it', todo: 'Run the command as its owner, or choose another folder.' },
  ENOTDIR: { wrong: 'a file stands where a folder is needed', todo: 'Move the file away, or choose another folder.' },
  EEXIST: { wrong: 'a file stands where a folder is needed', todo: 'Move the file away, or choose another folder.' },
  EBUSY: {
    wrong: 'it is in use, or a disk is mounted there',
    todo: 'Set OUT_DIR to a folder inside of it, such as its `site`.',
  },
};

/**
 * Says what a disk has refused, so that whoever is at the terminal can mend it.
 *
 * @param error whatever was thrown; those that it came from are asked too
 * @returns undefined where no disk has refused anything
 */
export function diskRefusal(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path = 'A file of the build', syscall } = { ...error, ...fromRust(error) } as NodeJS.ErrnoException;
  if (code === undefined || !Object.hasOwn(refusals, code)) return diskRefusal(error.cause);
  const { wrong, todo } = refusals[code]!;
  return `${path}: ${wrong} (${[code, syscall].filter(Boolean).join(', ')}).\n${todo}`;
}

/** The bundler is written in Rust, and tells what the system said in its message alone. */
function fromRust({ message }: Error): Pick<NodeJS.ErrnoException, 'code' | 'path'> | undefined {
  const [, number] = /\(os error (\d+)\)/.exec(message) ?? [];
  if (number === undefined) return undefined;
  const [, path] = / file in (.+)/.exec(message) ?? [];
  return { code: getSystemErrorName(-Number(number)), ...(path && { path }) };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';

// Other systems have no such files. What cannot be measured there is left out rather than guessed.
const measured = existsSync('/proc/self/status');
const ticksASecond = 100;

/**
 * The processor time of all processes that this one has started and that have ended, with those that they started in
 * turn, in seconds: proc(5), `cutime` and `cstime` of `/proc/self/stat`.
 *
 * @returns NaN where the system does not tell
 */
export function processorOfEnded(): number {
  if (!measured) return Number.NaN;
  // The second field is the name of the program in brackets, and may hold spaces.
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)!.split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticksASecond;
}

/**
 * Watches the memory of a process and of all that it starts: their resident sets, summed twenty times a second. What
 * they share is counted for each.
 *
 * @returns ends the watch and gives the peak in bytes; NaN where the system does not tell
 */
export function watchMemory(pid: number): () => number {
  if (!measured) return () => Number.NaN;
  let peak = 0;
  const look = () => {
    const tree = processesUnder(pid).map(memoryOf);
    // The system knows the peak of each process between two looks as well, though not that of their sum.
    peak = Math.max(peak, sum(tree.map(({ now }) => now)), ...tree.map((process) => process.peak));
  };
  const timer = setInterval(look, 50);
  look();
  return () => {
    clearInterval(timer);
    return peak;
  };
}

function processesUnder(pid: number): number[] {
  const children = unlessEnded(() => readdirSync(`/proc/${pid}/task`), []).flatMap((thread) =>
    unlessEnded(() => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'), '')
      .split(' ')
      .filter((child) => child !== ''),
  );
  return [pid, ...children.flatMap((child) => processesUnder(Number(child)))];
}

function memoryOf(pid: number): { now: number; peak: number } {
  const status = unlessEnded(() => readFileSync(`/proc/${pid}/status`, 'utf8'), '');
  const bytes = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;
  return { now: bytes('VmRSS'), peak: bytes('VmHWM') };
}

/** A process may end between two looks at it. */
function unlessEnded<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
